# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from ..types import AccountTypeText, StringBoolean, UserTwoFactorProvider


class Login(Model):
    """Login, as the server answers it (LoginCmdResponse).

    Answered by listAndSwitchSamlAccount, login, oauthlogin, samlSso.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"sessionkey"})
    account: str
    """name of the owning account"""
    domainid: str
    """id of the owner's domain"""
    firstname: str | None = None
    """given name"""
    is2faenabled: StringBoolean | None = None
    """whether the user has a second factor, as text"""
    is2faverified: StringBoolean | None = None
    """whether the second factor was shown in this session, as text"""
    issuerfor2fa: str | None = None
    """issuer that the second-factor app shows"""
    jobid: str | None = None
    """id of the last job on the login"""
    jobstatus: int | None = None
    """status of the last job on the login: 0 pending, 1 done, 2 failed"""
    lastname: str | None = None
    """family name"""
    managementserverid: str | None = None
    """id of the management server"""
    providerfor2fa: UserTwoFactorProvider | None = None
    """method of the second factor"""
    registered: StringBoolean | None = None
    """whether the user has confirmed the registration, as text"""
    sessionkey: str
    """key to send with each further call"""
    timeout: int | None = None
    """seconds without a call after which the session ends"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""
    timezoneoffset: str | None = None
    """hours from UTC, as text"""
    type: AccountTypeText
    """number of the account type, as text"""
    userid: str
    """id of the user"""
    username: str
    """the user name"""
