# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model

from ..types import IkeVersion


class VpnCustomerGateway(Model):
    """VpnCustomerGateway, as the server answers it (Site2SiteCustomerGatewayResponse).

    Answered by createVpnCustomerGateway, listVpnCustomerGateways, updateVpnCustomerGateway.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"ipsecpsk"})
    id: str
    """id of the VPN customer gateway"""
    name: str
    """name of the VPN customer gateway"""
    account: str | None = None
    """name of the owning account"""
    cidrlist: str
    """guest ranges at the other side, a comma list in CIDR form"""
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
    esppolicy: str
    """ciphers of IPsec phase 2"""
    forceencap: bool | None = None
    """whether ESP is wrapped in UDP even without NAT"""
    gateway: str
    """public IPv4 address of the other side"""
    hasannotations: bool | None = None
    """whether the VPN customer gateway has annotations"""
    ikelifetime: int | None = None
    """seconds that IKE phase 1 keys live"""
    ikepolicy: str
    """ciphers of IKE phase 1"""
    ikeversion: IkeVersion | None = None
    """version of the key exchange"""
    ipaddress: str | None = None
    """range of the guests at the other side"""
    ipsecpsk: str | None = None
    """shared IPsec secret"""
    jobid: str | None = None
    """id of the last job on the VPN customer gateway"""
    jobstatus: int | None = None
    """status of the last job on the VPN customer gateway: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    removed: datetime | None = None
    """when the VPN customer gateway was removed"""
    splitconnections: bool | None = None
    """whether each remote range has a connection of its own (IKEv2)"""
