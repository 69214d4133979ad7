# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.kubernetes_cluster_config import KubernetesClusterConfig


class GetKubernetesClusterConfigRequest(Request):
    """The request of getKubernetesClusterConfig; `client.send` takes it and returns
    KubernetesClusterConfig.
    """

    command: ClassVar[str] = "getKubernetesClusterConfig"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """the resource (KubernetesCluster id)"""

    def parse(self, envelope: Envelope) -> KubernetesClusterConfig:
        """Decode the answer."""
        from ...models.kubernetes_cluster_config import KubernetesClusterConfig

        return envelope.object(KubernetesClusterConfig)


def get_kubernetes_cluster_config(
    client: BaseClient, *, id: str | None = None
) -> KubernetesClusterConfig:
    """Return the kubeconfig of a Kubernetes cluster.

    Args:
        id: the resource (KubernetesCluster id)

    Returns:
        KubernetesClusterConfig.
    """
    return client.send(GetKubernetesClusterConfigRequest(id=id))
