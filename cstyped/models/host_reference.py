# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model


class HostReference(Model):
    """HostReference, as the server answers it (HostReferenceResponse)."""

    id: str
    """the id"""
    name: str
    """the name"""
    memoryallocated: int | None = None
    """bytes of memory promised to machines"""
