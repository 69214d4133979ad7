# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Extension, as the server answers it (ExtensionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ExtensionState, ExtensionType
from .extension_resource import ExtensionResource


class Extension(Model):
    """Extension, as the server answers it (ExtensionResponse).

    Answered by createExtension, listExtensions, registerExtension, unregisterExtension,
    updateExtension.
    """

    id: str
    name: str | None = None
    created: datetime | None = None
    description: str | None = None
    details: dict[str, str] | None = None
    isuserdefined: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    orchestratorrequirespreparevm: bool | None = None
    path: str | None = None
    pathready: bool | None = None
    removed: datetime | None = None
    resources: list[ExtensionResource] | None = None
    state: ExtensionState | None = None
    type: ExtensionType | None = None
