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
    """id of the remote access VPN"""
    account: str | None = None
    """name of the owning account"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    iprange: str
    """addresses for VPN clients, `first-last`"""
    jobid: str | None = None
    """id of the last job on the remote access VPN"""
    jobstatus: int | None = None
    """status of the last job on the remote access VPN: 0 pending, 1 done, 2 failed"""
    presharedkey: str
    """shared IPsec secret"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str | None = None
    """public IP address"""
    publicipid: str | None = None
    """id of the public IP address"""
    state: RemoteAccessVpnState
    """state of the remote access VPN"""
