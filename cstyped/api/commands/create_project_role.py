# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.project_role import ProjectRole


class CreateProjectRoleRequest(Request):
    """The request of createProjectRole; `client.send` takes it and returns ProjectRole."""

    command: ClassVar[str] = "createProjectRole"
    name: str
    """the name"""
    projectid: str
    """the project (Project id)"""
    description: str | None = None
    """free text that explains it"""

    def parse(self, envelope: Envelope) -> ProjectRole:
        """Decode the answer."""
        from ...models.project_role import ProjectRole

        return envelope.object(ProjectRole)


def create_project_role(
    client: BaseClient, *, name: str, projectid: str, description: str | None = None
) -> ProjectRole:
    """Create a role for the members of one project.

    Since CloudStack 4.15.0.

    Args:
        name: the name
        projectid: the project (Project id)
        description: free text that explains it

    Returns:
        ProjectRole.
    """
    return client.send(
        CreateProjectRoleRequest(name=name, projectid=projectid, description=description)
    )
