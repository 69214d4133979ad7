# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.dedicated_cluster import DedicatedCluster


class DedicateClusterRequest(Request):
    """The request of dedicateCluster; `client.send` takes it and returns Job[DedicatedCluster]."""

    command: ClassVar[str] = "dedicateCluster"
    clusterid: str
    """the cluster (Cluster id)"""
    domainid: str
    """the domain (Domain id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""

    def parse(self, envelope: Envelope) -> Job[DedicatedCluster]:
        """Decode the answer."""
        from ...models.dedicated_cluster import DedicatedCluster

        return envelope.job(DedicatedCluster)


def dedicate_cluster(
    client: BaseClient, *, clusterid: str, domainid: str, account: str | None = None
) -> Job[DedicatedCluster]:
    """Reserve a cluster for a domain or one of its accounts.

    Args:
        clusterid: the cluster (Cluster id)
        domainid: the domain (Domain id)
        account: name of the owning account; goes together with `domainid`

    Returns:
        The job; `.result()` waits for it and gives the DedicatedCluster.
    """
    return client.send(
        DedicateClusterRequest(clusterid=clusterid, domainid=domainid, account=account)
    )
