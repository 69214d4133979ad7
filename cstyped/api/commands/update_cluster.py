# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import (
    ALLOCATION_STATE_VALUES,
    CLUSTER_TYPE_VALUES,
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    MANAGED_STATE_VALUES,
    AllocationState,
    ClusterType,
    CpuArch,
    HypervisorName,
    ManagedState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cluster import Cluster


class UpdateClusterRequest(Request):
    """The request of updateCluster; `client.send` takes it and returns Cluster."""

    command: ClassVar[str] = "updateCluster"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap()},
        secrets=frozenset({"externaldetails"}),
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES},
        one_case={
            "allocationstate": ALLOCATION_STATE_VALUES,
            "arch": CPU_ARCH_VALUES,
            "clustertype": CLUSTER_TYPE_VALUES,
            "managedstate": MANAGED_STATE_VALUES,
        },
    )
    id: str
    """the resource (Cluster id)"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    clustername: str | None = None
    """name of the cluster"""
    clustertype: ClusterType | None = None
    """whether CloudStack or another system manages the cluster: CloudManaged or ExternalManaged"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    hypervisor: HypervisorName | None = None
    """hypervisor type of all hosts in it: a value of types.HypervisorName, in upper or lower
    case
    """
    managedstate: ManagedState | None = None
    """whether CloudStack manages the cluster: a value of types.ManagedState"""

    def parse(self, envelope: Envelope) -> Cluster:
        """Decode the answer."""
        from ...models.cluster import Cluster

        return envelope.object(Cluster)


def update_cluster(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    clustername: str | None = None,
    clustertype: ClusterType | None = None,
    externaldetails: Pairs | None = None,
    hypervisor: HypervisorName | None = None,
    managedstate: ManagedState | None = None,
) -> Cluster:
    """Change a cluster's name, state or type; disabled, it takes no new machines.

    Args:
        id: the resource (Cluster id)
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        clustername: name of the cluster
        clustertype: whether CloudStack or another system manages the cluster: CloudManaged or
            ExternalManaged
        externaldetails: settings handed to the extension [since 4.21.0]
        hypervisor: hypervisor type of all hosts in it: a value of types.HypervisorName, in
            upper or lower case
        managedstate: whether CloudStack manages the cluster: a value of types.ManagedState

    Returns:
        Cluster.
    """
    return client.send(
        UpdateClusterRequest(
            id=id,
            allocationstate=allocationstate,
            arch=arch,
            clustername=clustername,
            clustertype=clustertype,
            externaldetails=externaldetails,
            hypervisor=hypervisor,
            managedstate=managedstate,
        )
    )
