# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.resource_icon import ResourceIcon


class ListResourceIconRequest(Request):
    """The request of listResourceIcon; `client.send` takes it and returns
    ListResult[ResourceIcon].
    """

    command: ClassVar[str] = "listResourceIcon"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"resourceids": "no-rows"},
        any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES},
    )
    resourceids: CommaList[str]
    """ids of the resources that have the icon; an empty list gives no rows, without asking"""
    resourcetype: ResourceObjectType
    """only those of resources of this type: a value of types.ResourceObjectType, in upper or
    lower case
    """

    def parse(self, envelope: Envelope) -> ListResult[ResourceIcon]:
        """Decode the answer."""
        from ...models.resource_icon import ResourceIcon

        return envelope.list(ResourceIcon)


def list_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> ListResult[ResourceIcon]:
    """List the icons of resources of one type.

    Since CloudStack 4.16.0.0.

    Args:
        resourceids: ids of the resources that have the icon; an empty list gives no rows,
            without asking
        resourcetype: only those of resources of this type: a value of types.ResourceObjectType,
            in upper or lower case

    Returns:
        ListResult[ResourceIcon]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListResourceIconRequest(resourceids=resourceids, resourcetype=resourcetype))
