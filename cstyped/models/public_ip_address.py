# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import IpAddressPurpose, IpAddressState, VirtualMachineType
from .resource_tag import ResourceTag


class PublicIpAddress(Model):
    """PublicIpAddress, as the server answers it (IPAddressResponse).

    Answered by associateIpAddress, listPublicIpAddresses, reserveIpAddress, updateIpAddress.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    allocated: datetime | None = None
    """when it was taken"""
    associatednetworkid: str | None = None
    """the network tied to it, by id"""
    associatednetworkname: str | None = None
    """the network that it serves, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    forprovider: bool | None = None
    """whether the range is kept for an external network provider"""
    forsystemvms: bool | None = None
    """whether the range is kept for system machines"""
    forvirtualnetwork: bool | None = None
    """true for guest networks with a router, false for direct ones"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    hasrules: bool | None = None
    """whether rules use the address"""
    ipaddress: str
    """the public IPv4 address"""
    isportable: bool | None = None
    """whether the address can move between zones"""
    issourcenat: bool
    """whether the address does source NAT"""
    isstaticnat: bool
    """whether the address does static NAT"""
    issystem: bool | None = None
    """whether the system uses it for itself"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    purpose: IpAddressPurpose | None = None
    """what the system uses the address for"""
    state: IpAddressState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    virtualmachinedisplayname: str | None = None
    """display name of the machine behind the static NAT"""
    virtualmachineid: str | None = None
    """the machine behind the static NAT, by id"""
    virtualmachinename: str | None = None
    """the machine behind the static NAT, by name"""
    virtualmachinetype: VirtualMachineType | None = None
    """kind of machine"""
    vlanid: str | None = None
    """the VLAN IP range, by id"""
    vlanname: str | None = None
    """VLAN of the address, as a URI"""
    vmipaddress: str | None = None
    """address of the machine behind the static NAT"""
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
