# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class UserTwoFactorAuthenticationSetup(Model):
    """UserTwoFactorAuthenticationSetup, as the server answers it
    (UserTwoFactorAuthenticationSetupResponse).

    Answered by setupUserTwoFactorAuthentication.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"secretcode"})
    id: str
    """id of the user two factor authentication setup"""
    accountid: str | None = None
    """id of the owning account"""
    jobid: str | None = None
    """id of the last job on the user two factor authentication setup"""
    jobstatus: int | None = None
    """status of the last job on the user two factor authentication setup: 0 pending, 1 done, 2
    failed
    """
    secretcode: str | None = None
    """secret to type into the second-factor app"""
    username: str
    """the user name"""
