# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import DETAIL_OPTIONS_RESOURCE_TYPE_VALUES, DetailOptionsResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.detail_options import DetailOptions


class ListDetailOptionsRequest(Request):
    """The request of listDetailOptions; `client.send` takes it and returns DetailOptions."""

    command: ClassVar[str] = "listDetailOptions"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, any_case={"resourcetype": DETAIL_OPTIONS_RESOURCE_TYPE_VALUES}
    )
    resourcetype: DetailOptionsResourceType
    """only those of resources of this type: UserVm, Template or VnfTemplate, in upper or lower
    case
    """
    resourceid: str | None = None
    """only those of this resource"""

    def parse(self, envelope: Envelope) -> DetailOptions:
        """Decode the answer."""
        from ...models.detail_options import DetailOptions

        return envelope.object(DetailOptions)


def list_detail_options(
    client: BaseClient, *, resourcetype: DetailOptionsResourceType, resourceid: str | None = None
) -> DetailOptions:
    """List the detail keys and values that a type of resource accepts.

    Since CloudStack 4.13.

    Args:
        resourcetype: only those of resources of this type: UserVm, Template or VnfTemplate, in
            upper or lower case
        resourceid: only those of this resource

    Returns:
        DetailOptions.
    """
    return client.send(ListDetailOptionsRequest(resourcetype=resourcetype, resourceid=resourceid))
