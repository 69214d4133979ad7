# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UserTwoFactorAuthenticatorProvider(Model):
    """UserTwoFactorAuthenticatorProvider, as the server answers it
    (UserTwoFactorAuthenticatorProviderResponse).

    Answered by listUserTwoFactorAuthenticatorProviders.
    """

    name: str
    """name of the user two factor authenticator provider"""
    description: str
    """description of the user two factor authenticator provider"""
    jobid: str | None = None
    """id of the last job on the user two factor authenticator provider"""
    jobstatus: int | None = None
    """status of the last job on the user two factor authenticator provider: 0 pending, 1 done, 2
    failed
    """
