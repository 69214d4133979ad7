# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.offering_tag_permission import OfferingTagPermission


class IsAccountAllowedToCreateOfferingsWithTagsRequest(Request):
    """The request of isAccountAllowedToCreateOfferingsWithTags; `client.send` takes it and
    returns OfferingTagPermission.
    """

    command: ClassVar[str] = "isAccountAllowedToCreateOfferingsWithTags"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """the resource (Account id)"""

    def parse(self, envelope: Envelope) -> OfferingTagPermission:
        """Decode the answer."""
        from ...models.offering_tag_permission import OfferingTagPermission

        return envelope.object(OfferingTagPermission)


def is_account_allowed_to_create_offerings_with_tags(
    client: BaseClient, *, id: str
) -> OfferingTagPermission:
    """Tell whether an account may set tags on the offerings it creates.

    Args:
        id: the resource (Account id)

    Returns:
        OfferingTagPermission.
    """
    return client.send(IsAccountAllowedToCreateOfferingsWithTagsRequest(id=id))
