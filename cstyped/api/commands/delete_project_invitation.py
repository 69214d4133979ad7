# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteProjectInvitationRequest(Request):
    """The request of deleteProjectInvitation; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteProjectInvitation"
    id: str
    """the resource (ProjectInvitation id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_project_invitation(client: BaseClient, *, id: str) -> Job[Success]:
    """Withdraw an invitation to a project.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (ProjectInvitation id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteProjectInvitationRequest(id=id))
