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
    """id of the public IP address"""
    account: str | None = None
    """name of the owning account"""
    allocated: datetime | None = None
    """when it was taken"""
    associatednetworkid: str | None = None
    """id of the network tied to it"""
    associatednetworkname: str | None = None
    """name of the network that it serves"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
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
    """whether the public IP address has annotations"""
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
    """id of the last job on the public IP address"""
    jobstatus: int | None = None
    """status of the last job on the public IP address: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    purpose: IpAddressPurpose | None = None
    """what the system uses the address for"""
    state: IpAddressState
    """state of the public IP address"""
    tags: list[ResourceTag]
    """resource tags of the public IP address"""
    virtualmachinedisplayname: str | None = None
    """display name of the machine behind the static NAT"""
    virtualmachineid: str | None = None
    """id of the machine behind the static NAT"""
    virtualmachinename: str | None = None
    """name of the machine behind the static NAT"""
    virtualmachinetype: VirtualMachineType | None = None
    """kind of machine"""
    vlanid: str | None = None
    """id of the VLAN IP range"""
    vlanname: str | None = None
    """VLAN of the address, as a URI"""
    vmipaddress: str | None = None
    """address of the machine behind the static NAT"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
