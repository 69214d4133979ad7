# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.project_role import ProjectRole


class UpdateProjectRoleRequest(Request):
    """The request of updateProjectRole; `client.send` takes it and returns ProjectRole."""

    command: ClassVar[str] = "updateProjectRole"
    id: str
    """the resource (ProjectRole id)"""
    projectid: str
    """the project (Project id)"""
    description: str | None = None
    """free text that explains it"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> ProjectRole:
        """Decode the answer."""
        from ...models.project_role import ProjectRole

        return envelope.object(ProjectRole)


def update_project_role(
    client: BaseClient,
    *,
    id: str,
    projectid: str,
    description: str | None = None,
    name: str | None = None,
) -> ProjectRole:
    """Change the name or description of a project role.

    Since CloudStack 4.15.0.

    Args:
        id: the resource (ProjectRole id)
        projectid: the project (Project id)
        description: free text that explains it
        name: the name

    Returns:
        ProjectRole.
    """
    return client.send(
        UpdateProjectRoleRequest(id=id, projectid=projectid, description=description, name=name)
    )
