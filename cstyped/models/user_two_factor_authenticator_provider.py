# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UserTwoFactorAuthenticatorProvider, as the server answers it (UserTwoFactorAuthenticatorProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UserTwoFactorAuthenticatorProvider(Model):
    """UserTwoFactorAuthenticatorProvider, as the server answers it (UserTwoFactorAuthenticatorProviderResponse).

    Answered by listUserTwoFactorAuthenticatorProviders.
    """

    name: str | None = None
    description: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
