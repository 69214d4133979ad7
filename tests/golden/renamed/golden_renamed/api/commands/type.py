# @generated from dump.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from cstyped.runtime import DynamicMap, Request, StructMaps, Timestamp, Wire
from pydantic import Field

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.type import Type


class TypeRequest(Request):
    """The request of type; `client.send` takes it and returns Type."""

    command: ClassVar[str] = "type"
    wire: ClassVar[Wire] = Wire(maps={"dhcp:114": DynamicMap()})
    from_: Annotated[str, Field(alias="from")]
    class_: Annotated[str | None, Field(alias="class")] = None
    client_: Annotated[str | None, Field(alias="client")] = None
    copy_: Annotated[Timestamp | None, Field(alias="copy")] = None
    dhcp_114: Annotated[StructMaps | None, Field(alias="dhcp:114")] = None
    str_: Annotated[str | None, Field(alias="str")] = None

    def parse(self, envelope: Envelope) -> Type:
        """Decode the answer."""
        from ...models.type import Type

        return envelope.object(Type)


def type(
    client: BaseClient,
    *,
    from_: str,
    class_: str | None = None,
    client_: str | None = None,
    copy_: Timestamp | None = None,
    dhcp_114: StructMaps | None = None,
    str_: str | None = None,
) -> Type:
    """Call type.

    Returns:
        Type.
    """
    return client.send(
        TypeRequest(
            from_=from_, class_=class_, client_=client_, copy_=copy_, dhcp_114=dhcp_114, str_=str_
        )
    )
