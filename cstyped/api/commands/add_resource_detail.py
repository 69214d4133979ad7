# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import DETAIL_RESOURCE_TYPE_VALUES, DetailResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AddResourceDetailRequest(Request):
    """The request of addResourceDetail; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "addResourceDetail"
    wire: ClassVar[Wire] = Wire(
        maps={"details": PairMap()}, any_case={"resourcetype": DETAIL_RESOURCE_TYPE_VALUES}
    )
    details: Pairs
    """further settings by key"""
    resourceid: str
    """the resource"""
    resourcetype: DetailResourceType
    """kind of resource: a value of types.DetailResourceType, in upper or lower case"""
    fordisplay: bool | None = None
    """show the detail to users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def add_resource_detail(
    client: BaseClient,
    *,
    details: Pairs,
    resourceid: str,
    resourcetype: DetailResourceType,
    fordisplay: bool | None = None,
) -> Job[Success]:
    """Attach key and value details to a resource.

    Args:
        details: further settings by key
        resourceid: the resource
        resourcetype: kind of resource: a value of types.DetailResourceType, in upper or lower
            case
        fordisplay: show the detail to users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AddResourceDetailRequest(
            details=details, resourceid=resourceid, resourcetype=resourcetype, fordisplay=fordisplay
        )
    )
