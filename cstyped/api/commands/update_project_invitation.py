# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class UpdateProjectInvitationRequest(Request):
    """The request of updateProjectInvitation; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "updateProjectInvitation"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"token"}))
    projectid: str
    """the project (Project id)"""
    accept: bool | None = None
    """true to join, false to turn the invitation down"""
    account: str | None = None
    """name of the account that was invited"""
    token: str | None = None
    """code from the invitation mail"""
    userid: str | None = None
    """the user (User id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def update_project_invitation(
    client: BaseClient,
    *,
    projectid: str,
    accept: bool | None = None,
    account: str | None = None,
    token: str | None = None,
    userid: str | None = None,
) -> Job[Success]:
    """Accept or decline an invitation to a project.

    Since CloudStack 3.0.0.

    Args:
        projectid: the project (Project id)
        accept: true to join, false to turn the invitation down
        account: name of the account that was invited
        token: code from the invitation mail
        userid: the user (User id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        UpdateProjectInvitationRequest(
            projectid=projectid, accept=accept, account=account, token=token, userid=userid
        )
    )
