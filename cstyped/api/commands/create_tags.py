# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import TAGGABLE_RESOURCE_TYPE_VALUES, TaggableResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class CreateTagsRequest(Request):
    """The request of createTags; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "createTags"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        empty_lists={"resourceids": "refused"},
        any_case={"resourcetype": TAGGABLE_RESOURCE_TYPE_VALUES},
    )
    resourceids: CommaList[str]
    """ids of the resources"""
    resourcetype: TaggableResourceType
    """kind of resource: a value of types.TaggableResourceType, in upper or lower case"""
    tags: Pairs
    """tags by key"""
    customer: str | None = None
    """label of whoever set the tag"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def create_tags(
    client: BaseClient,
    *,
    resourceids: CommaList[str],
    resourcetype: TaggableResourceType,
    tags: Pairs,
    customer: str | None = None,
) -> Job[Success]:
    """Put tags on one or more resources of one type.

    Since CloudStack 4.0.0.

    Args:
        resourceids: ids of the resources
        resourcetype: kind of resource: a value of types.TaggableResourceType, in upper or lower
            case
        tags: tags by key
        customer: label of whoever set the tag

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        CreateTagsRequest(
            resourceids=resourceids, resourcetype=resourcetype, tags=tags, customer=customer
        )
    )
