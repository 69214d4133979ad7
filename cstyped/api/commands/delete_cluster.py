# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteClusterRequest(Request):
    """The request of deleteCluster; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteCluster"
    id: str
    """the resource (Cluster id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_cluster(client: BaseClient, *, id: str) -> Success:
    """Delete an empty cluster from its pod.

    Args:
        id: the resource (Cluster id)

    Returns:
        Success.
    """
    return client.send(DeleteClusterRequest(id=id))
