# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import ProjectInvitationState


class ProjectInvitation(Model):
    """ProjectInvitation, as the server answers it (ProjectInvitationResponse).

    Answered by listProjectInvitations.
    """

    id: str
    """the id"""
    account: str | None = None
    """the account that was invited, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    email: str | None = None
    """e-mail address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str
    """the project to join, by name"""
    projectid: str
    """the project to join, by id"""
    state: ProjectInvitationState
    """the state"""
    userid: str | None = None
    """the user who was invited, by id"""
