# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    ACCOUNT_STATE_VALUES,
    API_KEY_ACCESS_VALUES,
    USER_SOURCE_FILTER_VALUES,
    AccountState,
    ApiKeyAccess,
    UserSourceFilter,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.user import User


class ListUsersRequest(Request):
    """The request of listUsers; `client.send` takes it and returns ListResult[User]."""

    command: ClassVar[str] = "listUsers"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={
            "apikeyaccess": API_KEY_ACCESS_VALUES,
            "state": ACCOUNT_STATE_VALUES,
            "usersource": USER_SOURCE_FILTER_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    accounttype: int | None = None
    """kind of account by name: `admin`, `domain-admin` or `user`"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited from the level above: DISABLED, ENABLED or
    INHERIT, in upper or lower case [since 4.20.1.0]
    """
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (User id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showicon: bool | None = None
    """add the icons"""
    state: AccountState | None = None
    """only those in this state: disabled, enabled, locked or removed, in upper or lower case"""
    username: str | None = None
    """only those with this user name"""
    usersource: UserSourceFilter | None = None
    """where the user's password is checked: native, ldap, saml2 or saml2disabled, in upper or
    lower case [since 4.21.0.0]
    """

    def parse(self, envelope: Envelope) -> ListResult[User]:
        """Decode the answer."""
        from ...models.user import User

        return envelope.list(User)


def list_users(
    client: BaseClient,
    *,
    account: str | None = None,
    accounttype: int | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: AccountState | None = None,
    username: str | None = None,
    usersource: UserSourceFilter | None = None,
) -> ListResult[User]:
    """List users.

    Args:
        account: only those that this account owns; goes together with `domainid`
        accounttype: kind of account by name: `admin`, `domain-admin` or `user`
        apikeyaccess: whether API keys may be used; can be inherited from the level above:
            DISABLED, ENABLED or INHERIT, in upper or lower case [since 4.20.1.0]
        domainid: only those of this domain (Domain id)
        id: only the one with this id (User id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons
        state: only those in this state: disabled, enabled, locked or removed, in upper or lower
            case
        username: only those with this user name
        usersource: where the user's password is checked: native, ldap, saml2 or saml2disabled,
            in upper or lower case [since 4.21.0.0]

    Returns:
        ListResult[User]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUsersRequest(
            account=account,
            accounttype=accounttype,
            apikeyaccess=apikeyaccess,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
            state=state,
            username=username,
            usersource=usersource,
        )
    )
