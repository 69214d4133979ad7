# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.project_role import ProjectRole


class ListProjectRolesRequest(Request):
    """The request of listProjectRoles; `client.send` takes it and returns
    ListResult[ProjectRole].
    """

    command: ClassVar[str] = "listProjectRoles"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    projectid: str
    """only those of this project; -1 for those of all projects (Project id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectroleid: str | None = None
    """only those of this project role (ProjectRole id)"""

    def parse(self, envelope: Envelope) -> ListResult[ProjectRole]:
        """Decode the answer."""
        from ...models.project_role import ProjectRole

        return envelope.list(ProjectRole)


def list_project_roles(
    client: BaseClient,
    *,
    projectid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectroleid: str | None = None,
) -> ListResult[ProjectRole]:
    """List the roles of a project.

    Since CloudStack 4.15.0.

    Args:
        projectid: only those of this project; -1 for those of all projects (Project id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectroleid: only those of this project role (ProjectRole id)

    Returns:
        ListResult[ProjectRole]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListProjectRolesRequest(
            projectid=projectid,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            projectroleid=projectroleid,
        )
    )
