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
    """id of the NIC"""
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
    """id of the last job on the NIC"""
    jobstatus: int | None = None
    """status of the last job on the NIC: 0 pending, 1 done, 2 failed"""
    macaddress: str | None = None
    """MAC address"""
    mtu: int | None = None
    """MTU in bytes"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    networkid: str
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
    nsxlogicalswitch: str | None = None
    """id of the NSX switch"""
    nsxlogicalswitchport: str | None = None
    """id of the port at the NSX switch"""
    publicip: str | None = None
    """public address that reaches the card by static NAT"""
    publicipid: str | None = None
    """id of the public address that reaches the card by static NAT"""
    secondaryip: list[NicSecondaryIp] | None = None
    """further addresses of the card"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    type: GuestType | None = None
    """kind of guest network"""
    virtualmachineid: str | None = None
    """id of the machine"""
    vlanid: int | None = None
    """VLAN or VNI number"""
    vpcid: str | None = None
    """id of the VPC that the network belongs to"""
    vpcname: str | None = None
    """name of the VPC"""
