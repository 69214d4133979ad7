# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class EnableHAForClusterRequest(Request):
    """The request of enableHAForCluster; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "enableHAForCluster"
    clusterid: str
    """the cluster (Cluster id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def enable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]:
    """Switch host HA on for all hosts of a cluster.

    Since CloudStack 4.11.

    Args:
        clusterid: the cluster (Cluster id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(EnableHAForClusterRequest(clusterid=clusterid))
