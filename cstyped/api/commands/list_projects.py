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
    """name of the owning account; goes together with `domainid`"""
    details: CommaList[DomainDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource or min"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    id: str | None = None
    """the resource (Project id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showicon: bool | None = None
    """add the icons"""
    state: ProjectState | None = None
    """the state: Active, Disabled or Suspended, in upper or lower case"""
    tags: Pairs | None = None
    """tags by key"""
    username: str | None = None
    """the user name"""

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
        account: name of the owning account; goes together with `domainid`
        details: which parts of a row are filled, a comma list: all, resource or min
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        id: the resource (Project id)
        isrecursive: take the domains below as well
        keyword: text to search for
        listall: everything the caller may see, not only what is the caller's own
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons
        state: the state: Active, Disabled or Suspended, in upper or lower case
        tags: tags by key
        username: the user name

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
