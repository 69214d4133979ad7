# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ApiLimit, as the server answers it (ApiLimitResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ApiLimit(Model):
    """ApiLimit, as the server answers it (ApiLimitResponse).

    Answered by getApiLimit.
    """

    account: str | None = None
    accountid: str | None = None
    apiAllowed: int | None = None
    apiIssued: int | None = None
    expireAfter: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
