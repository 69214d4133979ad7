# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class OfferingTagPermission(Model):
    """OfferingTagPermission, as the server answers it
    (IsAccountAllowedToCreateOfferingsWithTagsResponse).

    Answered by isAccountAllowedToCreateOfferingsWithTags.
    """

    isallowed: bool | None = None
    """whether domain admins may make offerings with tags"""
    jobid: str | None = None
    """id of the last job on the offering tag permission"""
    jobstatus: int | None = None
    """status of the last job on the offering tag permission: 0 pending, 1 done, 2 failed"""
