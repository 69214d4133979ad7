# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ApiResponseField, as the server answers it (ApiResponseResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ApiResponseField(Model):
    """ApiResponseField, as the server answers it (ApiResponseResponse)."""

    name: str | None = None
    description: str | None = None
    response: list[ApiResponseField] | None = None
    type: str | None = None
