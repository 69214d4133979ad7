# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import Ipv4GuestSubnetState


class GuestNetworkIpv4Subnet(Model):
    """GuestNetworkIpv4Subnet, as the server answers it (Ipv4SubnetForGuestNetworkResponse).

    Answered by createIpv4SubnetForGuestNetwork, listIpv4SubnetsForGuestNetwork.
    """

    id: str
    """id of the guest network IPv4 subnet"""
    allocated: datetime | None = None
    """when it was taken"""
    created: datetime | None = None
    """when the guest network IPv4 subnet was created"""
    jobid: str | None = None
    """id of the last job on the guest network IPv4 subnet"""
    jobstatus: int | None = None
    """status of the last job on the guest network IPv4 subnet: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
    parentid: str | None = None
    """id of the zone's subnet that it is cut from"""
    parentsubnet: str | None = None
    """the zone's subnet that it is cut from, in CIDR form"""
    removed: datetime | None = None
    """when the guest network IPv4 subnet was removed"""
    state: Ipv4GuestSubnetState | None = None
    """state of the guest network IPv4 subnet"""
    subnet: str | None = None
    """IP range in CIDR form"""
    vpcid: str | None = None
    """id of the VPC"""
    vpcname: str | None = None
    """name of the VPC"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
