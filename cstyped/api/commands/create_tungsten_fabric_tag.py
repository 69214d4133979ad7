# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_tag import TungstenFabricTag


class CreateTungstenFabricTagRequest(Request):
    """The request of createTungstenFabricTag; `client.send` takes it and returns
    Job[TungstenFabricTag].
    """

    command: ClassVar[str] = "createTungstenFabricTag"
    tagtype: str
    """kind of Tungsten Fabric tag"""
    tagvalue: str
    """what the Tungsten Fabric tag says"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricTag]:
        """Decode the answer."""
        from ...models.tungsten_fabric_tag import TungstenFabricTag

        return envelope.job(TungstenFabricTag)


def create_tungsten_fabric_tag(
    client: BaseClient, *, tagtype: str, tagvalue: str, zoneid: str
) -> Job[TungstenFabricTag]:
    """Create a Tungsten Fabric tag of a type and value.

    Args:
        tagtype: kind of Tungsten Fabric tag
        tagvalue: what the Tungsten Fabric tag says
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricTag.
    """
    return client.send(
        CreateTungstenFabricTagRequest(tagtype=tagtype, tagvalue=tagvalue, zoneid=zoneid)
    )
