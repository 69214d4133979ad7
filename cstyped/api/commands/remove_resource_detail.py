# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveResourceDetailRequest(Request):
    """The request of removeResourceDetail; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "removeResourceDetail"
    wire: ClassVar[Wire] = Wire(any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES})
    resourceid: str
    """the resource"""
    resourcetype: ResourceObjectType
    """kind of resource: a value of types.ResourceObjectType, in upper or lower case"""
    key: str | None = None
    """key to look for"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_resource_detail(
    client: BaseClient, *, resourceid: str, resourcetype: ResourceObjectType, key: str | None = None
) -> Job[Success]:
    """Delete a detail of a resource by its key, or all details.

    Args:
        resourceid: the resource
        resourcetype: kind of resource: a value of types.ResourceObjectType, in upper or lower
            case
        key: key to look for

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RemoveResourceDetailRequest(resourceid=resourceid, resourcetype=resourcetype, key=key)
    )
