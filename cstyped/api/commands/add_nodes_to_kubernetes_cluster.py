# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class AddNodesToKubernetesClusterRequest(Request):
    """The request of addNodesToKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "addNodesToKubernetesCluster"
    wire: ClassVar[Wire] = Wire(empty_lists={"nodeids": "refused"})
    id: str
    """the resource (KubernetesCluster id) [since 4.21.0]"""
    nodeids: CommaList[str]
    """ids of the nodes (VirtualMachine ids)"""
    manualupgrade: bool | None = None
    """leave the node out of cluster upgrades"""
    mountcksisoonvr: bool | None = None
    """mount the Kubernetes ISO through the router (VMware)"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def add_nodes_to_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    nodeids: CommaList[str],
    manualupgrade: bool | None = None,
    mountcksisoonvr: bool | None = None,
) -> Job[KubernetesCluster]:
    """Join existing virtual machines to a Kubernetes cluster as worker nodes.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (KubernetesCluster id) [since 4.21.0]
        nodeids: ids of the nodes (VirtualMachine ids)
        manualupgrade: leave the node out of cluster upgrades
        mountcksisoonvr: mount the Kubernetes ISO through the router (VMware)

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(
        AddNodesToKubernetesClusterRequest(
            id=id, nodeids=nodeids, manualupgrade=manualupgrade, mountcksisoonvr=mountcksisoonvr
        )
    )
