# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ExtensionResourceType


class ExtensionResource(Model):
    """ExtensionResource, as the server answers it (ExtensionResourceResponse)."""

    id: str
    """id of the extension resource"""
    name: str | None = None
    """name of the extension resource"""
    created: datetime | None = None
    """when the extension resource was created"""
    details: dict[str, str] | None = None
    """further facts by key"""
    type: ExtensionResourceType | None = None
    """kind of resource"""
