# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ApiLimit(Model):
    """ApiLimit, as the server answers it (ApiLimitResponse).

    Answered by getApiLimit.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    apiAllowed: int
    """calls left in this interval"""
    apiIssued: int
    """calls made in this interval"""
    expireAfter: int
    """time until the count starts anew: milliseconds, but seconds in a fresh entry"""
    jobid: str | None = None
    """id of the last job on the API limit"""
    jobstatus: int | None = None
    """status of the last job on the API limit: 0 pending, 1 done, 2 failed"""
