# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import GuestType, TrafficTypeName
from .nic_extra_dhcp_option import NicExtraDhcpOption
from .nic_secondary_ip import NicSecondaryIp


class Nic(Model):
    """Nic, as the server answers it (NicResponse).

    Answered by listNics.
    """

    id: str
    """the id"""
    adaptertype: str | None = None
    """model of the network card"""
    broadcasturi: str | None = None
    """VLAN or tunnel as a URI, e.g. `vlan://105`"""
    deviceid: str | None = None
    """slot number of the device"""
    extradhcpoption: list[NicExtraDhcpOption] | None = None
    """further DHCP options of the card"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    ip6address: str | None = None
    """IPv6 address"""
    ip6cidr: str | None = None
    """IPv6 range in CIDR form"""
    ip6gateway: str | None = None
    """gateway for IPv6"""
    ipaddress: str | None = None
    """IPv4 address"""
    ipaddresses: list[str] | None = None
    """addresses seen on the card"""
    isdefault: bool
    """whether it is the machine's first network"""
    isolatedpvlan: int | None = None
    """secondary VLAN of the private VLAN"""
    isolatedpvlantype: str | None = None
    """kind of private VLAN"""
    isolationuri: str | None = None
    """VLAN or tunnel that keeps it apart, as a URI"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    macaddress: str | None = None
    """MAC address"""
    mtu: int | None = None
    """MTU in bytes"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
    nsxlogicalswitch: str | None = None
    """the NSX switch, by id"""
    nsxlogicalswitchport: str | None = None
    """the port at the NSX switch, by id"""
    publicip: str | None = None
    """public address that reaches the card by static NAT"""
    publicipid: str | None = None
    """the public address that reaches the card by static NAT, by id"""
    secondaryip: list[NicSecondaryIp] | None = None
    """further addresses of the card"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    type: GuestType | None = None
    """kind of guest network"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    vlanid: int | None = None
    """VLAN or VNI number"""
    vpcid: str | None = None
    """the VPC that the network belongs to, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
