# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ProjectInvitation, as the server answers it (ProjectInvitationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ProjectInvitationState


class ProjectInvitation(Model):
    """ProjectInvitation, as the server answers it (ProjectInvitationResponse).

    Answered by listProjectInvitations.
    """

    id: str
    account: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    email: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    state: ProjectInvitationState | None = None
    userid: str | None = None
