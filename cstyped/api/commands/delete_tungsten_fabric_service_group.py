# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTungstenFabricServiceGroupRequest(Request):
    """The request of deleteTungstenFabricServiceGroup; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteTungstenFabricServiceGroup"
    servicegroupuuid: str
    """the Tungsten Fabric service group"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tungsten_fabric_service_group(
    client: BaseClient, *, servicegroupuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a Tungsten Fabric service group.

    Args:
        servicegroupuuid: the Tungsten Fabric service group
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteTungstenFabricServiceGroupRequest(servicegroupuuid=servicegroupuuid, zoneid=zoneid)
    )
