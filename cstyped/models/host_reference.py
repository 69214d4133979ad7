# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from cstyped.runtime import Model

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Memoryallocated:
        @deprecated("always 0 in a host that is only named")
        def __get__(self, model: HostReference, owner: object = None) -> int | None: ...
        def __set__(self, model: HostReference, value: int | None) -> None: ...


class HostReference(Model):
    """HostReference, as the server answers it (HostReferenceResponse)."""

    id: str
    """id of the host reference"""
    name: str
    """name of the host reference"""
    if TYPE_CHECKING:
        memoryallocated: _Memoryallocated = _Memoryallocated()
        """bytes of memory promised to machines. Deprecated since 4.21: always 0 in a host that
        is only named
        """
    else:
        memoryallocated: int | None = None
