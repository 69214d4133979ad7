# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Zone, as the server answers it (ZoneResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AllocationState, NetworkServiceProviderName, ZoneNetworkType, ZoneType
from .capacity import Capacity
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag


class Zone(Model):
    """Zone, as the server answers it (ZoneResponse).

    Answered by createZone, listZones, updateZone.
    """

    id: str
    name: str
    allocationstate: AllocationState | None = None
    allowuserspecifyvrmtu: bool | None = None
    asnrange: str | None = None
    capacity: list[Capacity] | None = None
    description: str | None = None
    dhcpprovider: NetworkServiceProviderName | None = None
    displaytext: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainname: str | None = None
    gputotal: int | None = None
    gpuused: int | None = None
    guestcidraddress: str | None = None
    hasannotations: bool | None = None
    icon: ResourceIcon | None = None
    internaldns1: str | None = None
    internaldns2: str | None = None
    ip6dns1: str | None = None
    ip6dns2: str | None = None
    ismultiarch: bool | None = None
    isnsxenabled: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    localstorageenabled: bool | None = None
    networktype: ZoneNetworkType | None = None
    provider: NetworkServiceProviderName | None = None
    resourcedetails: dict[str, str] | None = None
    routedmodeenabled: bool | None = None
    routerprivateinterfacemaxmtu: int | None = None
    routerpublicinterfacemaxmtu: int | None = None
    securitygroupsenabled: bool | None = None
    storageaccessgroups: str | None = None
    tags: list[ResourceTag] | None = None
    type: ZoneType | None = None
    zonetoken: str | None = None
