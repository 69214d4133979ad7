# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class UpgradeKubernetesClusterRequest(Request):
    """The request of upgradeKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "upgradeKubernetesCluster"
    id: str
    """the resource (KubernetesCluster id)"""
    kubernetesversionid: str
    """the Kubernetes version (KubernetesSupportedVersion id)"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def upgrade_kubernetes_cluster(
    client: BaseClient, *, id: str, kubernetesversionid: str
) -> Job[KubernetesCluster]:
    """Upgrade a Kubernetes cluster to a newer registered version.

    Args:
        id: the resource (KubernetesCluster id)
        kubernetesversionid: the Kubernetes version (KubernetesSupportedVersion id)

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(
        UpgradeKubernetesClusterRequest(id=id, kubernetesversionid=kubernetesversionid)
    )
