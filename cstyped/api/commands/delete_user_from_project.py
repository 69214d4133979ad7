# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteUserFromProjectRequest(Request):
    """The request of deleteUserFromProject; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteUserFromProject"
    projectid: str
    """the project (Project id)"""
    userid: str
    """the user (User id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_user_from_project(client: BaseClient, *, projectid: str, userid: str) -> Job[Success]:
    """End a single user's membership of a project.

    Since CloudStack 4.15.0.

    Args:
        projectid: the project (Project id)
        userid: the user (User id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteUserFromProjectRequest(projectid=projectid, userid=userid))
