# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkServiceProviderName


class VlanIpRange(Model):
    """VlanIpRange, as the server answers it (VlanIpRangeResponse).

    Answered by createVlanIpRange, dedicatePublicIpRange, listVlanIpRanges, updateVlanIpRange.
    """

    id: str
    """id of the VLAN IP range"""
    account: str | None = None
    """name of the owning account"""
    cidr: str | None = None
    """IPv4 range in CIDR form"""
    description: str | None = None
    """description of the VLAN IP range"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
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
    """id of the last job on the VLAN IP range"""
    jobstatus: int | None = None
    """status of the last job on the VLAN IP range: 0 pending, 1 done, 2 failed"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str | None = None
    """id of the network"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    provider: NetworkServiceProviderName | None = None
    """provider that the range is kept for"""
    startip: str | None = None
    """first IPv4 address of the range"""
    startipv6: str | None = None
    """first IPv6 address of the range"""
    vlan: str | None = None
    """VLAN as a URI, e.g. `vlan://50`, or `vlan://untagged`"""
    zoneid: str
    """id of the zone"""
