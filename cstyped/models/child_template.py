# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ChildTemplate, as the server answers it (ChildTemplateResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ChildTemplate(Model):
    """ChildTemplate, as the server answers it (ChildTemplateResponse)."""

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    size: int | None = None
    templatetype: str | None = None
