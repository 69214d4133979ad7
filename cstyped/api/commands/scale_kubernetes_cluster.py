# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, OneOrMore, Request, StructMap, Wire

from ...types import NodeOffering

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class ScaleKubernetesClusterRequest(Request):
    """The request of scaleKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "scaleKubernetesCluster"
    wire: ClassVar[Wire] = Wire(
        maps={"nodeofferings": StructMap(keys=("node", "offering"), required=("node", "offering"))},
        empty_lists={"nodeids": "refused"},
    )
    id: str
    """the resource (KubernetesCluster id)"""
    autoscalingenabled: bool | None = None
    """let Kubernetes add and remove worker nodes by load"""
    maxsize: int | None = None
    """most worker nodes"""
    minsize: int | None = None
    """fewest worker nodes"""
    nodeids: CommaList[str] | None = None
    """ids of the nodes (VirtualMachine ids)"""
    nodeofferings: OneOrMore[NodeOffering] | None = None
    """service offering for each kind of node [since 4.21.0]"""
    serviceofferingid: str | None = None
    """the service offering that the nodes have (ServiceOffering id)"""
    size: int | None = None
    """how many worker nodes"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def scale_kubernetes_cluster(
    client: BaseClient,
    *,
    id: str,
    autoscalingenabled: bool | None = None,
    maxsize: int | None = None,
    minsize: int | None = None,
    nodeids: CommaList[str] | None = None,
    nodeofferings: OneOrMore[NodeOffering] | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
) -> Job[KubernetesCluster]:
    """Change the size, node offering or autoscaling of a Kubernetes cluster.

    Args:
        id: the resource (KubernetesCluster id)
        autoscalingenabled: let Kubernetes add and remove worker nodes by load
        maxsize: most worker nodes
        minsize: fewest worker nodes
        nodeids: ids of the nodes (VirtualMachine ids)
        nodeofferings: service offering for each kind of node [since 4.21.0]
        serviceofferingid: the service offering that the nodes have (ServiceOffering id)
        size: how many worker nodes

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(
        ScaleKubernetesClusterRequest(
            id=id,
            autoscalingenabled=autoscalingenabled,
            maxsize=maxsize,
            minsize=minsize,
            nodeids=nodeids,
            nodeofferings=nodeofferings,
            serviceofferingid=serviceofferingid,
            size=size,
        )
    )
