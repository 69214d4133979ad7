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
    """the id"""
    account: str
    """the owning account, by name"""
    accountid: str
    """the owning account, by id"""
    accounttype: int
    """kind of account: 0 user, 1 root admin, 2 domain admin, 5 project"""
    apikey: str | None = None
    """the user's API key"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited"""
    created: datetime
    """when it was made"""
    domain: str
    """the owner's domain, by name"""
    domainid: str
    """the owner's domain, by id"""
    email: str | None = None
    """e-mail address"""
    firstname: str | None = None
    """given name"""
    icon: ResourceIcon | None = None
    """the icon"""
    is2faenabled: bool | None = None
    """whether the user has a second factor"""
    is2famandated: bool | None = None
    """whether the user must have a second factor"""
    iscallerchilddomain: bool
    """whether the user's domain is below the caller's"""
    isdefault: bool | None = None
    """whether it is a default one"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lastname: str | None = None
    """family name"""
    roleid: str | None = None
    """the role, by id"""
    rolename: str | None = None
    """the role, by name"""
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
    """the state"""
    timezone: str | None = None
    """time zone, e.g. `Europe/Berlin`"""
    username: str
    """the user name"""
    usersource: UserSource | None = None
    """where the user's password is checked"""
