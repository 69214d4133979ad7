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
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    cidrlist: str | None = None
    """guest ranges at the other side, a comma list in CIDR form"""
    created: datetime
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    passive: bool
    """whether the other side has to call"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicip: str | None = None
    """public IP address"""
    removed: datetime | None = None
    """when it was removed"""
    s2scustomergatewayid: str | None = None
    """the gateway of the other side, by id"""
    s2svpngatewayid: str | None = None
    """the VPN gateway, by id"""
    splitconnections: bool | None = None
    """whether each remote range has a connection of its own (IKEv2)"""
    state: Site2SiteVpnConnectionState
    """the state"""
