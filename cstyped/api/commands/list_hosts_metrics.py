# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    HOST_DETAILS_VALUES,
    HOST_RESOURCE_STATE_VALUES,
    HOST_STATUS_VALUES,
    HOST_TYPE_VALUES,
    HYPERVISOR_NAME_VALUES,
    OUT_OF_BAND_POWER_STATE_VALUES,
    CpuArch,
    HostDetails,
    HostResourceState,
    HostStatus,
    HostType,
    HypervisorName,
    OutOfBandPowerState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_metrics import HostMetrics


class ListHostsMetricsRequest(Request):
    """The request of listHostsMetrics; `client.send` takes it and returns
    ListResult[HostMetrics].
    """

    command: ClassVar[str] = "listHostsMetrics"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"details": "omitted"},
        dropped_if_empty=frozenset({"managementserverid"}),
        any_case={
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "outofbandmanagementpowerstate": OUT_OF_BAND_POWER_STATE_VALUES,
            "resourcestate": HOST_RESOURCE_STATE_VALUES,
            "state": HOST_STATUS_VALUES,
            "type": HOST_TYPE_VALUES,
        },
        one_case={"arch": CPU_ARCH_VALUES, "details": HOST_DETAILS_VALUES},
    )
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]"""
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    details: CommaList[HostDetails] | None = None
    """which parts of a row are filled, a comma list: all, capacity, events, stats or min"""
    hahost: bool | None = None
    """only hosts kept for restarted machines"""
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (Host id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    managementserverid: str | None = None
    """only those of this management server (ManagementServer id) [since 4.21.0]"""
    name: str | None = None
    """only those with this name"""
    outofbandmanagementenabled: bool | None = None
    """only hosts with out-of-band management"""
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None
    """power state that the management interface reports: On, Off, Unknown or Disabled, in upper
    or lower case
    """
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    resourcestate: HostResourceState | None = None
    """only hosts that the administrator has set to this state: a value of
    types.HostResourceState, in upper or lower case
    """
    state: HostStatus | None = None
    """only those in this state: a value of types.HostStatus, in upper or lower case"""
    storageaccessgroup: str | None = None
    """only those in the storage access group of this name [since 4.21.0]"""
    type: HostType | None = None
    """kind of host: a value of types.HostType, in upper or lower case"""
    virtualmachineid: str | None = None
    """the machine to move; each host says whether it has room (VirtualMachine id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[HostMetrics]:
        """Decode the answer."""
        from ...models.host_metrics import HostMetrics

        return envelope.list(HostMetrics)


def list_hosts_metrics(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    clusterid: str | None = None,
    details: CommaList[HostDetails] | None = None,
    hahost: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managementserverid: str | None = None,
    name: str | None = None,
    outofbandmanagementenabled: bool | None = None,
    outofbandmanagementpowerstate: OutOfBandPowerState | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    resourcestate: HostResourceState | None = None,
    state: HostStatus | None = None,
    storageaccessgroup: str | None = None,
    type: HostType | None = None,
    virtualmachineid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[HostMetrics]:
    """List hosts with metrics of their load.

    Since CloudStack 4.9.3.

    Args:
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]
        clusterid: only those in this cluster (Cluster id)
        details: which parts of a row are filled, a comma list: all, capacity, events, stats or
            min
        hahost: only hosts kept for restarted machines
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (Host id)
        keyword: only those with this text in their name or another main field
        managementserverid: only those of this management server (ManagementServer id) [since
            4.21.0]
        name: only those with this name
        outofbandmanagementenabled: only hosts with out-of-band management
        outofbandmanagementpowerstate: power state that the management interface reports: On,
            Off, Unknown or Disabled, in upper or lower case
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        resourcestate: only hosts that the administrator has set to this state: a value of
            types.HostResourceState, in upper or lower case
        state: only those in this state: a value of types.HostStatus, in upper or lower case
        storageaccessgroup: only those in the storage access group of this name [since 4.21.0]
        type: kind of host: a value of types.HostType, in upper or lower case
        virtualmachineid: the machine to move; each host says whether it has room
            (VirtualMachine id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[HostMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListHostsMetricsRequest(
            arch=arch,
            clusterid=clusterid,
            details=details,
            hahost=hahost,
            hypervisor=hypervisor,
            id=id,
            keyword=keyword,
            managementserverid=managementserverid,
            name=name,
            outofbandmanagementenabled=outofbandmanagementenabled,
            outofbandmanagementpowerstate=outofbandmanagementpowerstate,
            page=page,
            pagesize=pagesize,
            podid=podid,
            resourcestate=resourcestate,
            state=state,
            storageaccessgroup=storageaccessgroup,
            type=type,
            virtualmachineid=virtualmachineid,
            zoneid=zoneid,
        )
    )
