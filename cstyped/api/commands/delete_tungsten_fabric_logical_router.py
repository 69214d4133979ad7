# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTungstenFabricLogicalRouterRequest(Request):
    """The request of deleteTungstenFabricLogicalRouter; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteTungstenFabricLogicalRouter"
    logicalrouteruuid: str
    """the Tungsten Fabric logical router"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tungsten_fabric_logical_router(
    client: BaseClient, *, logicalrouteruuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric logical router.

    Args:
        logicalrouteruuid: the Tungsten Fabric logical router
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteTungstenFabricLogicalRouterRequest(logicalrouteruuid=logicalrouteruuid, zoneid=zoneid)
    )
