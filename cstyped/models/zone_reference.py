# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

from .resource_tag import ResourceTag

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Isnsxenabled:
        @deprecated("always false in a zone that is only named")
        def __get__(self, model: ZoneReference, owner: object = None) -> bool | None: ...
        def __set__(self, model: ZoneReference, value: bool | None) -> None: ...


class ZoneReference(Model):
    """ZoneReference, as the server answers it (ZoneReferenceResponse)."""

    id: str
    """id of the zone reference"""
    name: str
    """name of the zone reference"""
    ismultiarch: bool | None = None
    """whether hosts of several CPU architectures are there"""
    if TYPE_CHECKING:
        isnsxenabled: _Isnsxenabled = _Isnsxenabled()
        """whether the zone uses NSX. Deprecated since 4.21: always false in a zone that is only
        named
        """
    else:
        isnsxenabled: bool | None = None
    routedmodeenabled: bool | None = None
    """whether networks can go without NAT"""
    tags: list[ResourceTag] | None = None
    """resource tags of the zone reference"""
