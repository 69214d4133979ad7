# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VpnUserState


class VpnUser(Model):
    """VpnUser, as the server answers it (VpnUsersResponse).

    Answered by addVpnUser, listVpnUsers.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    state: VpnUserState
    """the state"""
    username: str
    """the user name"""
