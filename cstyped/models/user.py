# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""User, as the server answers it (UserResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import AccountState, ApiKeyAccess, RoleType, UserSource
from .resource_icon import ResourceIcon


class User(Model):
    """User, as the server answers it (UserResponse).

    Answered by createUser, disableUser, enableUser, getUser, listUsers, lockUser, updateUser,
    verifyOAuthCodeAndGetUser.
    """

    id: str
    account: str
    accountid: str
    accounttype: int
    apikey: str | None = None
    apikeyaccess: ApiKeyAccess | None = None
    created: datetime
    domain: str
    domainid: str
    email: str | None = None
    firstname: str
    icon: ResourceIcon | None = None
    is2faenabled: bool | None = None
    is2famandated: bool | None = None
    iscallerchilddomain: bool | None = None
    isdefault: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastname: str
    roleid: str | None = None
    rolename: str | None = None
    roletype: RoleType | None = None
    secretkey: str | None = None
    state: AccountState
    timezone: str | None = None
    username: str
    usersource: UserSource | None = None
