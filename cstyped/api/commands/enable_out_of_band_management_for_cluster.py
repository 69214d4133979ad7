# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.out_of_band_management import OutOfBandManagement


class EnableOutOfBandManagementForClusterRequest(Request):
    """The request of enableOutOfBandManagementForCluster; `client.send` takes it and returns
    Job[OutOfBandManagement].
    """

    command: ClassVar[str] = "enableOutOfBandManagementForCluster"
    clusterid: str
    """the cluster (Cluster id)"""

    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.job(OutOfBandManagement)


def enable_out_of_band_management_for_cluster(
    client: BaseClient, *, clusterid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management on for a cluster's hosts.

    Since CloudStack 4.9.0.

    Args:
        clusterid: the cluster (Cluster id)

    Returns:
        The job; `.result()` waits for it and gives the OutOfBandManagement.
    """
    return client.send(EnableOutOfBandManagementForClusterRequest(clusterid=clusterid))
