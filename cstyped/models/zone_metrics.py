# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ZoneMetrics, as the server answers it (ZoneMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AllocationState, NetworkServiceProviderName, ZoneNetworkType, ZoneType
from .capacity import Capacity
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag


class ZoneMetrics(Model):
    """ZoneMetrics, as the server answers it (ZoneMetricsResponse).

    Answered by listZonesMetrics.
    """

    id: str
    name: str
    allocationstate: AllocationState | None = None
    allowuserspecifyvrmtu: bool | None = None
    asnrange: str | None = None
    capacity: list[Capacity] | None = None
    clusters: str | None = None
    cpuallocated: str | None = None
    cpuallocateddisablethreshold: bool | None = None
    cpuallocatedthreshold: bool | None = None
    cpudisablethreshold: bool | None = None
    cpumaxdeviation: str | None = None
    cputhreshold: bool | None = None
    cputotal: str | None = None
    cpuused: str | None = None
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
    memoryallocated: str | None = None
    memoryallocateddisablethreshold: bool | None = None
    memoryallocatedthreshold: bool | None = None
    memorydisablethreshold: bool | None = None
    memorymaxdeviation: str | None = None
    memorythreshold: bool | None = None
    memorytotal: str | None = None
    memoryused: str | None = None
    networktype: ZoneNetworkType | None = None
    provider: NetworkServiceProviderName | None = None
    resourcedetails: dict[str, str] | None = None
    routedmodeenabled: bool | None = None
    routerprivateinterfacemaxmtu: int | None = None
    routerpublicinterfacemaxmtu: int | None = None
    securitygroupsenabled: bool | None = None
    state: AllocationState | None = None
    storageaccessgroups: str | None = None
    tags: list[ResourceTag] | None = None
    type: ZoneType | None = None
    zonetoken: str | None = None
