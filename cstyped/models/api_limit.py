# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ApiLimit(Model):
    """ApiLimit, as the server answers it (ApiLimitResponse).

    Answered by getApiLimit.
    """

    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    apiAllowed: int
    """calls left in this interval"""
    apiIssued: int
    """calls made in this interval"""
    expireAfter: int
    """time until the count starts anew: milliseconds, but seconds in a fresh entry"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
