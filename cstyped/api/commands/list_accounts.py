# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    ACCOUNT_STATE_VALUES,
    API_KEY_ACCESS_VALUES,
    DOMAIN_DETAILS_VALUES,
    AccountState,
    ApiKeyAccess,
    DomainDetails,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.account import Account


class ListAccountsRequest(Request):
    """The request of listAccounts; `client.send` takes it and returns ListResult[Account]."""

    command: ClassVar[str] = "listAccounts"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"details": "omitted"},
        any_case={"apikeyaccess": API_KEY_ACCESS_VALUES, "state": ACCOUNT_STATE_VALUES},
        one_case={"details": DOMAIN_DETAILS_VALUES},
    )
    accounttype: int | None = None
    """kind of account: 0 is a user, 1 a root admin, 2 a domain admin"""
    apikeyaccess: ApiKeyAccess | None = None
    """whether API keys may be used; can be inherited from the level above: DISABLED, ENABLED or
    INHERIT, in upper or lower case [since 4.20.1.0]
    """
    details: CommaList[DomainDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource or min"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Account id)"""
    iscleanuprequired: bool | None = None
    """only accounts that still have something to be removed"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showicon: bool | None = None
    """add the icons"""
    state: AccountState | None = None
    """only those in this state: disabled, enabled, locked or removed, in upper or lower case"""
    tag: str | None = None
    """tag whose limits are shown [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> ListResult[Account]:
        """Decode the answer."""
        from ...models.account import Account

        return envelope.list(Account)


def list_accounts(
    client: BaseClient,
    *,
    accounttype: int | None = None,
    apikeyaccess: ApiKeyAccess | None = None,
    details: CommaList[DomainDetails] | None = None,
    domainid: str | None = None,
    id: str | None = None,
    iscleanuprequired: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: AccountState | None = None,
    tag: str | None = None,
) -> ListResult[Account]:
    """List accounts with their limits and use.

    Args:
        accounttype: kind of account: 0 is a user, 1 a root admin, 2 a domain admin
        apikeyaccess: whether API keys may be used; can be inherited from the level above:
            DISABLED, ENABLED or INHERIT, in upper or lower case [since 4.20.1.0]
        details: which parts of a row are filled, a comma list: all, resource or min
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Account id)
        iscleanuprequired: only accounts that still have something to be removed
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons
        state: only those in this state: disabled, enabled, locked or removed, in upper or lower
            case
        tag: tag whose limits are shown [since 4.20.0]

    Returns:
        ListResult[Account]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAccountsRequest(
            accounttype=accounttype,
            apikeyaccess=apikeyaccess,
            details=details,
            domainid=domainid,
            id=id,
            iscleanuprequired=iscleanuprequired,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
            state=state,
            tag=tag,
        )
    )
