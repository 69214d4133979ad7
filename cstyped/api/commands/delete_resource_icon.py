# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteResourceIconRequest(Request):
    """The request of deleteResourceIcon; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteResourceIcon"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"resourceids": "refused"},
        any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES},
    )
    resourceids: CommaList[str]
    """ids of the resources that have the icon"""
    resourcetype: ResourceObjectType
    """kind of resource: a value of types.ResourceObjectType, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_resource_icon(
    client: BaseClient, *, resourceids: CommaList[str], resourcetype: ResourceObjectType
) -> Success:
    """Delete the icons of one or more resources.

    Since CloudStack 4.16.0.0.

    Args:
        resourceids: ids of the resources that have the icon
        resourcetype: kind of resource: a value of types.ResourceObjectType, in upper or lower
            case

    Returns:
        Success.
    """
    return client.send(
        DeleteResourceIconRequest(resourceids=resourceids, resourcetype=resourcetype)
    )
