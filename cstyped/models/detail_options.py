# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DetailOptions, as the server answers it (DetailOptionsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DetailOptions(Model):
    """DetailOptions, as the server answers it (DetailOptionsResponse).

    Answered by listDetailOptions.
    """

    details: dict[str, list[str]] | None = None
    jobid: str | None = None
    jobstatus: int | None = None
