# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import VpnUserState


class VpnUser(Model):
    """VpnUser, as the server answers it (VpnUsersResponse).

    Answered by addVpnUser, listVpnUsers.
    """

    id: str
    """id of the VPN user"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the VPN user"""
    jobstatus: int | None = None
    """status of the last job on the VPN user: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    state: VpnUserState
    """state of the VPN user"""
    username: str
    """the user name"""
