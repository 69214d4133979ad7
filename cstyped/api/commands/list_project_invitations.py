# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PROJECT_INVITATION_STATE_VALUES, ProjectInvitationState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.project_invitation import ProjectInvitation


class ListProjectInvitationsRequest(Request):
    """The request of listProjectInvitations; `client.send` takes it and returns
    ListResult[ProjectInvitation].
    """

    command: ClassVar[str] = "listProjectInvitations"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"state": PROJECT_INVITATION_STATE_VALUES}
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    activeonly: bool | None = None
    """only invitations that can still be answered"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (ProjectInvitation id)"""
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
    projectid: str | None = None
    """only those of this project; -1 for those of all projects (Project id)"""
    state: ProjectInvitationState | None = None
    """only those in this state: Pending, Completed, Expired or Declined, in upper or lower case"""
    userid: str | None = None
    """only those of this user (User id)"""

    def parse(self, envelope: Envelope) -> ListResult[ProjectInvitation]:
        """Decode the answer."""
        from ...models.project_invitation import ProjectInvitation

        return envelope.list(ProjectInvitation)


def list_project_invitations(
    client: BaseClient,
    *,
    account: str | None = None,
    activeonly: bool | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: ProjectInvitationState | None = None,
    userid: str | None = None,
) -> ListResult[ProjectInvitation]:
    """List invitations to projects.

    Since CloudStack 3.0.0.

    Args:
        account: only those that this account owns; goes together with `domainid`
        activeonly: only invitations that can still be answered
        domainid: only those of this domain (Domain id)
        id: only the one with this id (ProjectInvitation id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: only those of this project; -1 for those of all projects (Project id)
        state: only those in this state: Pending, Completed, Expired or Declined, in upper or
            lower case
        userid: only those of this user (User id)

    Returns:
        ListResult[ProjectInvitation]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListProjectInvitationsRequest(
            account=account,
            activeonly=activeonly,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
            userid=userid,
        )
    )
