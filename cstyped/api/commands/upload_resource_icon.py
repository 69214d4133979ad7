# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, CommaList, Request, Wire

from ...types import ICON_RESOURCE_TYPE_VALUES, IconResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UploadResourceIconRequest(Request):
    """The request of uploadResourceIcon; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "uploadResourceIcon"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"resourceids": "refused"}, any_case={"resourcetype": ICON_RESOURCE_TYPE_VALUES}
    )
    base64image: Base64
    """the picture, base64-encoded"""
    resourceids: CommaList[str]
    """ids of the resources that have the icon"""
    resourcetype: IconResourceType
    """kind of resource: a value of types.IconResourceType, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def upload_resource_icon(
    client: BaseClient,
    *,
    base64image: Base64,
    resourceids: CommaList[str],
    resourcetype: IconResourceType,
) -> Success:
    """Give one or more resources an icon, sent as base64.

    Since CloudStack 4.16.0.0.

    Args:
        base64image: the picture, base64-encoded
        resourceids: ids of the resources that have the icon
        resourcetype: kind of resource: a value of types.IconResourceType, in upper or lower
            case

    Returns:
        Success.
    """
    return client.send(
        UploadResourceIconRequest(
            base64image=base64image, resourceids=resourceids, resourcetype=resourcetype
        )
    )
