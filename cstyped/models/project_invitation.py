# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ProjectInvitationState


class ProjectInvitation(Model):
    """ProjectInvitation, as the server answers it (ProjectInvitationResponse).

    Answered by listProjectInvitations.
    """

    id: str
    """id of the project invitation"""
    account: str | None = None
    """name of the account that was invited"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    email: str | None = None
    """e-mail address"""
    jobid: str | None = None
    """id of the last job on the project invitation"""
    jobstatus: int | None = None
    """status of the last job on the project invitation: 0 pending, 1 done, 2 failed"""
    project: str
    """name of the project to join"""
    projectid: str
    """id of the project to join"""
    state: ProjectInvitationState
    """state of the project invitation"""
    userid: str | None = None
    """id of the user who was invited"""
