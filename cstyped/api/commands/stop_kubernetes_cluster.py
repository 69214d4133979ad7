# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class StopKubernetesClusterRequest(Request):
    """The request of stopKubernetesCluster; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "stopKubernetesCluster"
    id: str
    """the resource (KubernetesCluster id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def stop_kubernetes_cluster(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop a Kubernetes cluster and its machines.

    Args:
        id: the resource (KubernetesCluster id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(StopKubernetesClusterRequest(id=id))
