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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    cidrlist: str
    """guest ranges at the other side, a comma list in CIDR form"""
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
    esppolicy: str
    """ciphers of IPsec phase 2"""
    forceencap: bool | None = None
    """whether ESP is wrapped in UDP even without NAT"""
    gateway: str
    """public IPv4 address of the other side"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
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
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    removed: datetime | None = None
    """when it was removed"""
    splitconnections: bool | None = None
    """whether each remote range has a connection of its own (IKEv2)"""
