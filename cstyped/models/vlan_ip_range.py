# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkServiceProviderName


class VlanIpRange(Model):
    """VlanIpRange, as the server answers it (VlanIpRangeResponse).

    Answered by createVlanIpRange, dedicatePublicIpRange, listVlanIpRanges, updateVlanIpRange.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    cidr: str | None = None
    """IPv4 range in CIDR form"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    endip: str | None = None
    """last IPv4 address of the range"""
    endipv6: str | None = None
    """last IPv6 address of the range"""
    fornsx: bool | None = None
    """whether it is for networks run by NSX"""
    forsystemvms: bool | None = None
    """whether the range is kept for system machines"""
    forvirtualnetwork: bool | None = None
    """true for guest networks with a router, false for direct ones"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str | None = None
    """the network, by id"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    podid: str | None = None
    """the pod, by id"""
    podname: str | None = None
    """the pod, by name"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    provider: NetworkServiceProviderName | None = None
    """provider that the range is kept for"""
    startip: str | None = None
    """first IPv4 address of the range"""
    startipv6: str | None = None
    """first IPv6 address of the range"""
    vlan: str | None = None
    """VLAN as a URI, e.g. `vlan://50`, or `vlan://untagged`"""
    zoneid: str
    """the zone, by id"""
