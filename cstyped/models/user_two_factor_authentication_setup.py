# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UserTwoFactorAuthenticationSetup, as the server answers it (UserTwoFactorAuthenticationSetupResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UserTwoFactorAuthenticationSetup(Model):
    """UserTwoFactorAuthenticationSetup, as the server answers it (UserTwoFactorAuthenticationSetupResponse).

    Answered by setupUserTwoFactorAuthentication.
    """

    id: str
    accountid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    secretcode: str | None = None
    username: str | None = None
