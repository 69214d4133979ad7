# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SolidFireAccountId, as the server answers it (ApiSolidFireAccountIdResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SolidFireAccountId(Model):
    """SolidFireAccountId, as the server answers it (ApiSolidFireAccountIdResponse).

    Answered by getSolidFireAccountId.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    solidFireAccountId: int | None = None
