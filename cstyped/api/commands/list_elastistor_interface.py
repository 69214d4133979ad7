# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.elastistor_interface import ElastistorInterface


class ListElastistorInterfaceRequest(Request):
    """The request of listElastistorInterface; `client.send` takes it and returns
    ListResult[ElastistorInterface].
    """

    command: ClassVar[str] = "listElastistorInterface"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    controllerid: str | None = None
    """the storage controller"""

    def parse(self, envelope: Envelope) -> ListResult[ElastistorInterface]:
        """Decode the answer."""
        from ...models.elastistor_interface import ElastistorInterface

        return envelope.list(ElastistorInterface)


def list_elastistor_interface(
    client: BaseClient, *, controllerid: str | None = None
) -> ListResult[ElastistorInterface]:
    """List the network interfaces of a CloudByte ElastiStor controller.

    Args:
        controllerid: the storage controller

    Returns:
        ListResult[ElastistorInterface]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListElastistorInterfaceRequest(controllerid=controllerid))
