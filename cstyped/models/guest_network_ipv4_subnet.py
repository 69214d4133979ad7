# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import Ipv4GuestSubnetState


class GuestNetworkIpv4Subnet(Model):
    """GuestNetworkIpv4Subnet, as the server answers it (Ipv4SubnetForGuestNetworkResponse).

    Answered by createIpv4SubnetForGuestNetwork, listIpv4SubnetsForGuestNetwork.
    """

    id: str
    """the id"""
    allocated: datetime | None = None
    """when it was taken"""
    created: datetime | None = None
    """when it was made"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
    parentid: str | None = None
    """the zone's subnet that it is cut from, by id"""
    parentsubnet: str | None = None
    """the zone's subnet that it is cut from, in CIDR form"""
    removed: datetime | None = None
    """when it was removed"""
    state: Ipv4GuestSubnetState | None = None
    """the state"""
    subnet: str | None = None
    """IP range in CIDR form"""
    vpcid: str | None = None
    """the VPC, by id"""
    vpcname: str | None = None
    """the VPC, by name"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
