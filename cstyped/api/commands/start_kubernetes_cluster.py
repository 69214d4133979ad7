# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class StartKubernetesClusterRequest(Request):
    """The request of startKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "startKubernetesCluster"
    id: str
    """the resource (KubernetesCluster id)"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def start_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[KubernetesCluster]:
    """Start a stopped Kubernetes cluster and its machines.

    Args:
        id: the resource (KubernetesCluster id)

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(StartKubernetesClusterRequest(id=id))
