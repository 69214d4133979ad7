# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Model

from ..types import AccountState, ApiKeyAccess, RoleType, UserSource
from .resource_icon import ResourceIcon

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Secretkey:
        @deprecated("use get_user_keys instead")
        def __get__(self, model: User, owner: object = None) -> str | None: ...
        def __set__(self, model: User, value: str | None) -> None: ...


class User(Model):
    """User, as the server answers it (UserResponse).

    Answered by createUser, disableUser, enableUser, getUser, listUsers, lockUser, updateUser.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"apikey", "secretkey"})
    id: str
    """id of the user"""
    account: str
    """name of the owning account"""
    accountid: str
    """id of the owning account"""
    accounttype: int
    """kind of account: 0 user, 1 root admin, 2 domain admin, 5 project"""
    apikey: str | None = None
    """the user's API key"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited"""
    created: datetime
    """when the user was created"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    email: str | None = None
    """e-mail address"""
    firstname: str | None = None
    """given name"""
    icon: ResourceIcon | None = None
    """icon of the user"""
    is2faenabled: bool | None = None
    """whether the user has a second factor"""
    is2famandated: bool | None = None
    """whether the user must have a second factor"""
    iscallerchilddomain: bool
    """whether the user's domain is below the caller's"""
    isdefault: bool | None = None
    """whether it is a default one"""
    jobid: str | None = None
    """id of the last job on the user"""
    jobstatus: int | None = None
    """status of the last job on the user: 0 pending, 1 done, 2 failed"""
    lastname: str | None = None
    """family name"""
    roleid: str | None = None
    """id of the role"""
    rolename: str | None = None
    """name of the role"""
    roletype: RoleType | None = None
    """what type its role has"""
    if TYPE_CHECKING:
        secretkey: _Secretkey = _Secretkey()
        """the user's secret key. Deprecated since 4.10: use get_user_keys instead; sent only
        where the setting use.secret.key.in.response is true, which it is not by default
        """
    else:
        secretkey: str | None = None
    state: AccountState
    """state of the user"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""
    username: str
    """the user name"""
    usersource: UserSource | None = None
    """where the user's password is checked"""
