# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteProjectRequest(Request):
    """The request of deleteProject; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteProject"
    id: str
    """the resource (Project id)"""
    cleanup: bool | None = None
    """delete what the project owns too [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_project(client: BaseClient, *, id: str, cleanup: bool | None = None) -> Job[Success]:
    """Delete a project, and its resources if cleanup is set.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (Project id)
        cleanup: delete what the project owns too [since 4.16.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteProjectRequest(id=id, cleanup=cleanup))
