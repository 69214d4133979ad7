# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Login, as the server answers it (LoginCmdResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AccountTypeText, StringBoolean, UserTwoFactorProvider


class Login(Model):
    """Login, as the server answers it (LoginCmdResponse).

    Answered by login, oauthlogin, samlSso.
    """

    account: str
    domainid: str
    firstname: str | None = None
    is2faenabled: StringBoolean | None = None
    is2faverified: StringBoolean | None = None
    issuerfor2fa: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastname: str | None = None
    managementserverid: str | None = None
    providerfor2fa: UserTwoFactorProvider | None = None
    registered: StringBoolean | None = None
    sessionkey: str
    timeout: int | None = None
    timezone: str | None = None
    timezoneoffset: str | None = None
    type: AccountTypeText
    userid: str
    username: str
