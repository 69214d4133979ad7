# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import PairMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, Pairs

from ..types import TaggableResourceType

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class CreateTagsRequest(Request):
    """The request of createTags; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "createTags"
    wire: ClassVar[Wire] = Wire(maps={"tags": PairMap()})
    resourceids: CommaList[str]
    resourcetype: TaggableResourceType
    tags: Pairs
    customer: str | None = None

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

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
        resourcetype: kind of resource
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
