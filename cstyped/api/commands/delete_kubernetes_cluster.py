# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteKubernetesClusterRequest(Request):
    """The request of deleteKubernetesCluster; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteKubernetesCluster"
    id: str
    """the resource (KubernetesCluster id)"""
    cleanup: bool | None = None
    """destroy the machines of an external cluster too [since 4.19.0]"""
    expunge: bool | None = None
    """remove the machines of an external cluster for good [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_kubernetes_cluster(
    client: BaseClient, *, id: str, cleanup: bool | None = None, expunge: bool | None = None
) -> Job[Success]:
    """Delete a Kubernetes cluster with the machines CloudStack made for it.

    Args:
        id: the resource (KubernetesCluster id)
        cleanup: destroy the machines of an external cluster too [since 4.19.0]
        expunge: remove the machines of an external cluster for good [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteKubernetesClusterRequest(id=id, cleanup=cleanup, expunge=expunge))
