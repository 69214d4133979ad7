# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""CustomActionParameter, as the server answers it (ExtensionCustomActionParameterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any
from ..types import CustomActionParameterType, CustomActionValidationFormat


class CustomActionParameter(Model):
    """CustomActionParameter, as the server answers it (ExtensionCustomActionParameterResponse)."""

    name: str | None = None
    required: bool | None = None
    type: CustomActionParameterType | None = None
    validationformat: CustomActionValidationFormat | None = None
    valueoptions: list[Any] | None = None
