# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTungstenFabricTagTypeRequest(Request):
    """The request of deleteTungstenFabricTagType; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteTungstenFabricTagType"
    tagtypeuuid: str
    """the Tungsten Fabric tag type"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tungsten_fabric_tag_type(
    client: BaseClient, *, tagtypeuuid: str, zoneid: str
) -> Job[Success]:
    """Delete a type of Tungsten Fabric tags.

    Args:
        tagtypeuuid: the Tungsten Fabric tag type
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteTungstenFabricTagTypeRequest(tagtypeuuid=tagtypeuuid, zoneid=zoneid))
