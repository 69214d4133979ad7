# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model

from .resource_tag import ResourceTag


class ZoneReference(Model):
    """ZoneReference, as the server answers it (ZoneReferenceResponse)."""

    id: str
    """the id"""
    name: str
    """the name"""
    ismultiarch: bool | None = None
    """whether hosts of several CPU architectures are there"""
    isnsxenabled: bool | None = None
    """whether the zone uses NSX"""
    routedmodeenabled: bool | None = None
    """whether networks can go without NAT"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
