# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model

from ..types import IkeVersion, Site2SiteVpnConnectionState


class VpnConnection(Model):
    """VpnConnection, as the server answers it (Site2SiteVpnConnectionResponse).

    Answered by createVpnConnection, listVpnConnections, resetVpnConnection,
    updateVpnConnection.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"ipsecpsk"})
    id: str
    """id of the VPN connection"""
    account: str | None = None
    """name of the owning account"""
    cidrlist: str | None = None
    """guest ranges at the other side, a comma list in CIDR form"""
    created: datetime
    """when the VPN connection was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    dpd: bool | None = None
    """whether dead VPN peers are noticed"""
    esplifetime: int | None = None
    """seconds that IPsec phase 2 keys live"""
    esppolicy: str | None = None
    """ciphers of IPsec phase 2"""
    forceencap: bool | None = None
    """whether ESP is wrapped in UDP even without NAT"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    gateway: str | None = None
    """public IPv4 address of the other side"""
    ikelifetime: int | None = None
    """seconds that IKE phase 1 keys live"""
    ikepolicy: str | None = None
    """ciphers of IKE phase 1"""
    ikeversion: IkeVersion | None = None
    """version of the key exchange"""
    ipsecpsk: str | None = None
    """shared IPsec secret"""
    jobid: str | None = None
    """id of the last job on the VPN connection"""
    jobstatus: int | None = None
    """status of the last job on the VPN connection: 0 pending, 1 done, 2 failed"""
    passive: bool
    """whether the other side has to call"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str | None = None
    """public IP address"""
    removed: datetime | None = None
    """when the VPN connection was removed"""
    s2scustomergatewayid: str | None = None
    """id of the gateway of the other side"""
    s2svpngatewayid: str | None = None
    """id of the VPN gateway"""
    splitconnections: bool | None = None
    """whether each remote range has a connection of its own (IKEv2)"""
    state: Site2SiteVpnConnectionState
    """state of the VPN connection"""
