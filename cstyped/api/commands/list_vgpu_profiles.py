# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vgpu_profile import VgpuProfile


class ListVgpuProfilesRequest(Request):
    """The request of listVgpuProfiles; `client.send` takes it and returns
    ListResult[VgpuProfile].
    """

    command: ClassVar[str] = "listVgpuProfiles"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    activeonly: bool | None = None
    """only those that some device has"""
    gpucardid: str | None = None
    """only those with this GPU card (GpuCard id)"""
    id: str | None = None
    """only the one with this id (VgpuProfile id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[VgpuProfile]:
        """Decode the answer."""
        from ...models.vgpu_profile import VgpuProfile

        return envelope.list(VgpuProfile)


def list_vgpu_profiles(
    client: BaseClient,
    *,
    activeonly: bool | None = None,
    gpucardid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VgpuProfile]:
    """List the vGPU profiles of GPU cards.

    Since CloudStack 4.21.0.

    Args:
        activeonly: only those that some device has
        gpucardid: only those with this GPU card (GpuCard id)
        id: only the one with this id (VgpuProfile id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[VgpuProfile]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVgpuProfilesRequest(
            activeonly=activeonly,
            gpucardid=gpucardid,
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
        )
    )
