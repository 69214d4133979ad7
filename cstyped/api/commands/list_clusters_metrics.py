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
    """whether new resources may be placed here: Enabled or Disabled, in upper or lower case"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]"""
    clustertype: ClusterType | None = None
    """whether CloudStack or another system manages the cluster: CloudManaged or ExternalManaged,
    in upper or lower case
    """
    hypervisor: HypervisorName | None = None
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """the resource (Cluster id)"""
    keyword: str | None = None
    """text to search for"""
    managedstate: str | None = None
    """whether CloudStack manages the cluster"""
    name: str | None = None
    """the name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """the pod (Pod id)"""
    showcapacities: bool | None = None
    """add the capacity figures"""
    storageaccessgroup: str | None = None
    """a storage access group, by name [since 4.21.0]"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        allocationstate: whether new resources may be placed here: Enabled or Disabled, in upper
            or lower case
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]
        clustertype: whether CloudStack or another system manages the cluster: CloudManaged or
            ExternalManaged, in upper or lower case
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        id: the resource (Cluster id)
        keyword: text to search for
        managedstate: whether CloudStack manages the cluster
        name: the name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: the pod (Pod id)
        showcapacities: add the capacity figures
        storageaccessgroup: a storage access group, by name [since 4.21.0]
        zoneid: the zone (Zone id)

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
