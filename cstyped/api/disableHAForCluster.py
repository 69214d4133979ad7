# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class DisableHAForClusterRequest(Request):
    """The request of disableHAForCluster; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "disableHAForCluster"
    clusterid: str

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

        return envelope.job(Success)


def disable_ha_for_cluster(client: BaseClient, *, clusterid: str) -> Job[Success]:
    """Switch host HA off for all hosts of a cluster.

    Since CloudStack 4.11.

    Args:
        clusterid: the cluster (Cluster id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DisableHAForClusterRequest(clusterid=clusterid))
