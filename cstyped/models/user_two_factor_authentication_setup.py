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
    """the id"""
    accountid: str | None = None
    """the owning account, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    secretcode: str | None = None
    """secret to type into the second-factor app"""
    username: str
    """the user name"""
