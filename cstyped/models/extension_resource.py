# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ExtensionResource, as the server answers it (ExtensionResourceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ExtensionResourceType


class ExtensionResource(Model):
    """ExtensionResource, as the server answers it (ExtensionResourceResponse)."""

    id: str
    name: str | None = None
    created: datetime | None = None
    details: dict[str, str] | None = None
    type: ExtensionResourceType | None = None
