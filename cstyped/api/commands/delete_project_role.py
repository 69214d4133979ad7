# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteProjectRoleRequest(Request):
    """The request of deleteProjectRole; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteProjectRole"
    id: str
    """the resource (ProjectRole id)"""
    projectid: str
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_project_role(client: BaseClient, *, id: str, projectid: str) -> Success:
    """Delete a role from its project.

    Since CloudStack 4.15.0.

    Args:
        id: the resource (ProjectRole id)
        projectid: the project (Project id)

    Returns:
        Success.
    """
    return client.send(DeleteProjectRoleRequest(id=id, projectid=projectid))
