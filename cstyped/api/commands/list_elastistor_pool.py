# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.elastistor_pool import ElastistorPool


class ListElastistorPoolRequest(Request):
    """The request of listElastistorPool; `client.send` takes it and returns
    ListResult[ElastistorPool].
    """

    command: ClassVar[str] = "listElastistorPool"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: int | None = None
    """only the one with this id"""

    def parse(self, envelope: Envelope) -> ListResult[ElastistorPool]:
        """Decode the answer."""
        from ...models.elastistor_pool import ElastistorPool

        return envelope.list(ElastistorPool)


def list_elastistor_pool(
    client: BaseClient, *, id: int | None = None
) -> ListResult[ElastistorPool]:
    """List CloudByte ElastiStor pools.

    Args:
        id: only the one with this id

    Returns:
        ListResult[ElastistorPool]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListElastistorPoolRequest(id=id))
