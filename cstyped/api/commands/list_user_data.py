# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.user_data import UserData


class ListUserDataRequest(Request):
    """The request of listUserData; `client.send` takes it and returns ListResult[UserData]."""

    command: ClassVar[str] = "listUserData"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (UserData id)"""
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
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""

    def parse(self, envelope: Envelope) -> ListResult[UserData]:
        """Decode the answer."""
        from ...models.user_data import UserData

        return envelope.list(UserData)


def list_user_data(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
) -> ListResult[UserData]:
    """List registered user data.

    Since CloudStack 4.18.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (UserData id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)

    Returns:
        ListResult[UserData]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUserDataRequest(
            account=account,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
        )
    )
