# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""OfferingTagPermission, as the server answers it (IsAccountAllowedToCreateOfferingsWithTagsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class OfferingTagPermission(Model):
    """OfferingTagPermission, as the server answers it (IsAccountAllowedToCreateOfferingsWithTagsResponse).

    Answered by isAccountAllowedToCreateOfferingsWithTags.
    """

    isallowed: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
