# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cluster_drs_plan import ClusterDrsPlan


class GenerateClusterDrsPlanRequest(Request):
    """The request of generateClusterDrsPlan; `client.send` takes it and returns ClusterDrsPlan."""

    command: ClassVar[str] = "generateClusterDrsPlan"
    id: str
    """the resource (Cluster id)"""
    migrations: int | None = None
    """most machines to move in one plan"""

    def parse(self, envelope: Envelope) -> ClusterDrsPlan:
        """Decode the answer."""
        from ...models.cluster_drs_plan import ClusterDrsPlan

        return envelope.object(ClusterDrsPlan)


def generate_cluster_drs_plan(
    client: BaseClient, *, id: str, migrations: int | None = None
) -> ClusterDrsPlan:
    """Work out which migrations would balance a cluster, without doing them.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Cluster id)
        migrations: most machines to move in one plan

    Returns:
        ClusterDrsPlan.
    """
    return client.send(GenerateClusterDrsPlanRequest(id=id, migrations=migrations))
