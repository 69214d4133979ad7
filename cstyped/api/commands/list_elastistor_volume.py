# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.elastistor_volume import ElastistorVolume


class ListElastistorVolumeRequest(Request):
    """The request of listElastistorVolume; `client.send` takes it and returns
    ListResult[ElastistorVolume].
    """

    command: ClassVar[str] = "listElastistorVolume"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """only the one with this id"""

    def parse(self, envelope: Envelope) -> ListResult[ElastistorVolume]:
        """Decode the answer."""
        from ...models.elastistor_volume import ElastistorVolume

        return envelope.list(ElastistorVolume)


def list_elastistor_volume(client: BaseClient, *, id: str) -> ListResult[ElastistorVolume]:
    """Show a CloudByte ElastiStor volume.

    Args:
        id: only the one with this id

    Returns:
        ListResult[ElastistorVolume]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListElastistorVolumeRequest(id=id))
