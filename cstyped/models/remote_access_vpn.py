# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model

from ..types import RemoteAccessVpnState


class RemoteAccessVpn(Model):
    """RemoteAccessVpn, as the server answers it (RemoteAccessVpnResponse).

    Answered by createRemoteAccessVpn, listRemoteAccessVpns, updateRemoteAccessVpn.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"presharedkey"})
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
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    iprange: str
    """addresses for VPN clients, `first-last`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    presharedkey: str
    """shared IPsec secret"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicip: str | None = None
    """public IP address"""
    publicipid: str | None = None
    """the public IP address, by id"""
    state: RemoteAccessVpnState
    """the state"""
