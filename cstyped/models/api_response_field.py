# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model


class ApiResponseField(Model):
    """ApiResponseField, as the server answers it (ApiResponseResponse)."""

    name: str | None = None
    """name as sent"""
    description: str | None = None
    """description of the API response field"""
    response: list[ApiResponseField] | None = None
    """fields inside"""
    type: str | None = None
    """type of the field"""
