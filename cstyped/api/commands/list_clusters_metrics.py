# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    ALLOCATION_STATE_VALUES,
    CLUSTER_TYPE_VALUES,
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    AllocationState,
    ClusterType,
    CpuArch,
    HypervisorName,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cluster_metrics import ClusterMetrics


class ListClustersMetricsRequest(Request):
    """The request of listClustersMetrics; `client.send` takes it and returns
    ListResult[ClusterMetrics].
    """

    command: ClassVar[str] = "listClustersMetrics"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={
            "allocationstate": ALLOCATION_STATE_VALUES,
            "clustertype": CLUSTER_TYPE_VALUES,
            "hypervisor": HYPERVISOR_NAME_VALUES,
        },
        one_case={"arch": CPU_ARCH_VALUES},
    )
    allocationstate: AllocationState | None = None
    """only those with this allocation state: Enabled or Disabled, in upper or lower case"""
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]"""
    clustertype: ClusterType | None = None
    """whether CloudStack or another system manages the cluster: CloudManaged or ExternalManaged,
    in upper or lower case
    """
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (Cluster id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    managedstate: str | None = None
    """only clusters in this managed state"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    showcapacities: bool | None = None
    """add the capacity figures"""
    storageaccessgroup: str | None = None
    """only those in the storage access group of this name [since 4.21.0]"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[ClusterMetrics]:
        """Decode the answer."""
        from ...models.cluster_metrics import ClusterMetrics

        return envelope.list(ClusterMetrics)


def list_clusters_metrics(
    client: BaseClient,
    *,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    clustertype: ClusterType | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    keyword: str | None = None,
    managedstate: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    showcapacities: bool | None = None,
    storageaccessgroup: str | None = None,
    zoneid: str | None = None,
) -> ListResult[ClusterMetrics]:
    """List clusters with metrics of their load.

    Since CloudStack 4.9.3.

    Args:
        allocationstate: only those with this allocation state: Enabled or Disabled, in upper or
            lower case
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]
        clustertype: whether CloudStack or another system manages the cluster: CloudManaged or
            ExternalManaged, in upper or lower case
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (Cluster id)
        keyword: only those with this text in their name or another main field
        managedstate: only clusters in this managed state
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        showcapacities: add the capacity figures
        storageaccessgroup: only those in the storage access group of this name [since 4.21.0]
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[ClusterMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListClustersMetricsRequest(
            allocationstate=allocationstate,
            arch=arch,
            clustertype=clustertype,
            hypervisor=hypervisor,
            id=id,
            keyword=keyword,
            managedstate=managedstate,
            name=name,
            page=page,
            pagesize=pagesize,
            podid=podid,
            showcapacities=showcapacities,
            storageaccessgroup=storageaccessgroup,
            zoneid=zoneid,
        )
    )
