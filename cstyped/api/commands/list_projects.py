# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import DOMAIN_DETAILS_VALUES, PROJECT_STATE_VALUES, DomainDetails, ProjectState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.project import Project


class ListProjectsRequest(Request):
    """The request of listProjects; `client.send` takes it and returns ListResult[Project]."""

    command: ClassVar[str] = "listProjects"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"details": "omitted"},
        any_case={"state": PROJECT_STATE_VALUES},
        one_case={"details": DOMAIN_DETAILS_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    details: CommaList[DomainDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource or min"""
    displaytext: str | None = None
    """only those with this display text"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Project id)"""
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
    state: ProjectState | None = None
    """only those in this state: Active, Disabled or Suspended, in upper or lower case"""
    tags: Pairs | None = None
    """only those with these tags"""
    username: str | None = None
    """only those with this user name"""

    def parse(self, envelope: Envelope) -> ListResult[Project]:
        """Decode the answer."""
        from ...models.project import Project

        return envelope.list(Project)


def list_projects(
    client: BaseClient,
    *,
    account: str | None = None,
    details: CommaList[DomainDetails] | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    state: ProjectState | None = None,
    tags: Pairs | None = None,
    username: str | None = None,
) -> ListResult[Project]:
    """List projects the caller can see.

    Since CloudStack 3.0.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        details: which parts of a row are filled, a comma list: all, resource or min
        displaytext: only those with this display text
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Project id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons
        state: only those in this state: Active, Disabled or Suspended, in upper or lower case
        tags: only those with these tags
        username: only those with this user name

    Returns:
        ListResult[Project]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListProjectsRequest(
            account=account,
            details=details,
            displaytext=displaytext,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
            state=state,
            tags=tags,
            username=username,
        )
    )
