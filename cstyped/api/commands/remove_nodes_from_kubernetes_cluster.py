# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class RemoveNodesFromKubernetesClusterRequest(Request):
    """The request of removeNodesFromKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "removeNodesFromKubernetesCluster"
    wire: ClassVar[Wire] = Wire(empty_lists={"nodeids": "refused"})
    id: str
    """the resource (KubernetesCluster id)"""
    nodeids: CommaList[str]
    """ids of the nodes (VirtualMachine ids)"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def remove_nodes_from_kubernetes_cluster(
    client: BaseClient, *, id: str, nodeids: CommaList[str]
) -> Job[KubernetesCluster]:
    """Take externally added nodes out of a Kubernetes cluster.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (KubernetesCluster id)
        nodeids: ids of the nodes (VirtualMachine ids)

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(RemoveNodesFromKubernetesClusterRequest(id=id, nodeids=nodeids))
