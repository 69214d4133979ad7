# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_tag_type import TungstenFabricTagType


class CreateTungstenFabricTagTypeRequest(Request):
    """The request of createTungstenFabricTagType; `client.send` takes it and returns
    Job[TungstenFabricTagType].
    """

    command: ClassVar[str] = "createTungstenFabricTagType"
    name: str
    """the name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricTagType]:
        """Decode the answer."""
        from ...models.tungsten_fabric_tag_type import TungstenFabricTagType

        return envelope.job(TungstenFabricTagType)


def create_tungsten_fabric_tag_type(
    client: BaseClient, *, name: str, zoneid: str
) -> Job[TungstenFabricTagType]:
    """Create a type for Tungsten Fabric tags.

    Args:
        name: the name
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricTagType.
    """
    return client.send(CreateTungstenFabricTagTypeRequest(name=name, zoneid=zoneid))
