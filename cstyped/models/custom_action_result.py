# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CustomActionResult, as the server answers it (CustomActionResultResponse)."""

from __future__ import annotations

from cstyped.model import Model


class CustomActionResult(Model):
    """CustomActionResult, as the server answers it (CustomActionResultResponse).

    Answered by runCustomAction.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    result: dict[str, str] | None = None
    success: bool | None = None
