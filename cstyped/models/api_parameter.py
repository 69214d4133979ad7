# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ApiParameter, as the server answers it (ApiParameterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import ApiParameterType


class ApiParameter(Model):
    """ApiParameter, as the server answers it (ApiParameterResponse)."""

    name: str
    description: str | None = None
    length: int
    related: str | None = None
    required: bool
    since: str | None = None
    type: ApiParameterType
