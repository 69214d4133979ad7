# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Nic, as the server answers it (NicResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import GuestType, TrafficTypeName
from .nic_extra_dhcp_option import NicExtraDhcpOption
from .nic_secondary_ip import NicSecondaryIp


class Nic(Model):
    """Nic, as the server answers it (NicResponse).

    Answered by listNics.
    """

    id: str
    adaptertype: str | None = None
    broadcasturi: str | None = None
    deviceid: str | None = None
    extradhcpoption: list[NicExtraDhcpOption] | None = None
    gateway: str | None = None
    ip6address: str | None = None
    ip6cidr: str | None = None
    ip6gateway: str | None = None
    ipaddress: str | None = None
    ipaddresses: list[str] | None = None
    isdefault: bool | None = None
    isolatedpvlan: int | None = None
    isolatedpvlantype: str | None = None
    isolationuri: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    macaddress: str | None = None
    mtu: int | None = None
    netmask: str | None = None
    networkid: str | None = None
    networkname: str | None = None
    nsxlogicalswitch: str | None = None
    nsxlogicalswitchport: str | None = None
    publicip: str | None = None
    publicipid: str | None = None
    secondaryip: list[NicSecondaryIp] | None = None
    traffictype: TrafficTypeName | None = None
    type: GuestType | None = None
    virtualmachineid: str | None = None
    vlanid: int | None = None
    vpcid: str | None = None
    vpcname: str | None = None
