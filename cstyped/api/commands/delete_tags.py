# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import RESOURCE_OBJECT_TYPE_VALUES, ResourceObjectType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTagsRequest(Request):
    """The request of deleteTags; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteTags"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        empty_lists={"resourceids": "refused"},
        any_case={"resourcetype": RESOURCE_OBJECT_TYPE_VALUES},
    )
    resourceids: CommaList[str]
    """ids of the resources"""
    resourcetype: ResourceObjectType
    """kind of resource: a value of types.ResourceObjectType, in upper or lower case"""
    tags: Pairs | None = None
    """which tags; none deletes all"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: ResourceObjectType,
    tags: Pairs | None = None,
) -> Job[Success]:
    """Take tags off one or more resources of one type.

    Since CloudStack 4.0.0.

    Args:
        resourceids: ids of the resources
        resourcetype: kind of resource: a value of types.ResourceObjectType, in upper or lower
            case
        tags: which tags; none deletes all

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        DeleteTagsRequest(resourceids=resourceids, resourcetype=resourcetype, tags=tags)
    )
