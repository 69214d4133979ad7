# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import OneOrMore, Request, StructMap, Wire

from ...types import VirtualMachineToHost

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.cluster_drs_plan import ClusterDrsPlan


class ExecuteClusterDrsPlanRequest(Request):
    """The request of executeClusterDrsPlan; `client.send` takes it and returns
    Job[ClusterDrsPlan].
    """

    command: ClassVar[str] = "executeClusterDrsPlan"
    wire: ClassVar[Wire] = Wire(
        maps={"migrateto": StructMap(keys=("vm", "host"), required=("vm", "host"))}
    )
    id: str
    """the resource (Cluster id)"""
    migrateto: OneOrMore[VirtualMachineToHost] | None = None
    """which host each machine goes to"""

    def parse(self, envelope: Envelope) -> Job[ClusterDrsPlan]:
        """Decode the answer."""
        from ...models.cluster_drs_plan import ClusterDrsPlan

        return envelope.job(ClusterDrsPlan)


def execute_cluster_drs_plan(
    client: BaseClient, *, id: str, migrateto: OneOrMore[VirtualMachineToHost] | None = None
) -> Job[ClusterDrsPlan]:
    """Carry out the migrations of a cluster's DRS plan.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Cluster id)
        migrateto: which host each machine goes to

    Returns:
        The job; `.result()` waits for it and gives the ClusterDrsPlan.
    """
    return client.send(ExecuteClusterDrsPlanRequest(id=id, migrateto=migrateto))
