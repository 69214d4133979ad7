# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GuestNetworkIpv4Subnet, as the server answers it (Ipv4SubnetForGuestNetworkResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import Ipv4GuestSubnetState


class GuestNetworkIpv4Subnet(Model):
    """GuestNetworkIpv4Subnet, as the server answers it (Ipv4SubnetForGuestNetworkResponse).

    Answered by createIpv4SubnetForGuestNetwork, listIpv4SubnetsForGuestNetwork.
    """

    id: str
    allocated: datetime | None = None
    created: datetime | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkid: str | None = None
    networkname: str | None = None
    parentid: str | None = None
    parentsubnet: str | None = None
    removed: datetime | None = None
    state: Ipv4GuestSubnetState | None = None
    subnet: str | None = None
    vpcid: str | None = None
    vpcname: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
