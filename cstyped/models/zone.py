# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import AllocationState, NetworkServiceProviderName, ZoneNetworkType, ZoneType
from .capacity import Capacity
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Isnsxenabled:
        @deprecated("use provider instead")
        def __get__(self, model: Zone, owner: object = None) -> bool | None: ...
        def __set__(self, model: Zone, value: bool | None) -> None: ...


class Zone(Model):
    """Zone, as the server answers it (ZoneResponse).

    Answered by createZone, listZones, updateZone.
    """

    id: str
    """id of the zone"""
    name: str
    """name of the zone"""
    allocationstate: AllocationState
    """whether new resources may be placed here"""
    allowuserspecifyvrmtu: bool | None = None
    """whether users may set the MTU of routers"""
    asnrange: str | None = None
    """the range that the AS number is from, as text"""
    capacity: list[Capacity] | None = None
    """capacity figures, one for each capacity type"""
    description: str | None = None
    """description of the zone"""
    dhcpprovider: NetworkServiceProviderName | None = None
    """what hands out DHCP leases in the zone"""
    displaytext: str | None = None
    """display text of the zone"""
    dns1: str | None = None
    """first IPv4 name server"""
    dns2: str | None = None
    """second IPv4 name server"""
    domain: str | None = None
    """DNS domain of the zone's networks"""
    domainid: str | None = None
    """id of the domain that has the zone for itself; none if it is open to all"""
    domainname: str | None = None
    """name of the domain that has the zone for itself; none if it is open to all"""
    gputotal: int | None = None
    """GPUs in all"""
    gpuused: int | None = None
    """GPUs given to machines"""
    guestcidraddress: str | None = None
    """range for guest networks in CIDR form"""
    hasannotations: bool | None = None
    """whether the zone has annotations"""
    icon: ResourceIcon | None = None
    """icon of the zone"""
    internaldns1: str | None = None
    """first name server for hosts and system machines"""
    internaldns2: str | None = None
    """second name server for hosts and system machines"""
    ip6dns1: str | None = None
    """first IPv6 name server"""
    ip6dns2: str | None = None
    """second IPv6 name server"""
    ismultiarch: bool | None = None
    """whether hosts of several CPU architectures are there"""
    if TYPE_CHECKING:
        isnsxenabled: _Isnsxenabled = _Isnsxenabled()
        """whether the zone uses NSX. Deprecated since 4.21: use provider instead; the provider's
        name says it (Nsx)
        """
    else:
        isnsxenabled: bool | None = None
    jobid: str | None = None
    """id of the last job on the zone"""
    jobstatus: int | None = None
    """status of the last job on the zone: 0 pending, 1 done, 2 failed"""
    localstorageenabled: bool
    """whether disks may lie on the hosts themselves"""
    networktype: ZoneNetworkType
    """`Basic` or `Advanced` networking"""
    provider: NetworkServiceProviderName | None = None
    """external network provider of the zone"""
    resourcedetails: dict[str, str] | None = None
    """further facts by key"""
    routedmodeenabled: bool | None = None
    """whether networks can go without NAT"""
    routerprivateinterfacemaxmtu: int | None = None
    """greatest MTU of a router's inner side in bytes"""
    routerpublicinterfacemaxmtu: int | None = None
    """greatest MTU of a router's outer side in bytes"""
    securitygroupsenabled: bool
    """whether security groups are used"""
    storageaccessgroups: str | None = None
    """storage access groups, a comma list"""
    tags: list[ResourceTag]
    """resource tags of the zone"""
    type: ZoneType | None = None
    """`Core` or `Edge` zone"""
    zonetoken: str
    """token of the zone"""
