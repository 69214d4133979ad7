# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.gpu_device import GpuDevice


class DiscoverGpuDevicesRequest(Request):
    """The request of discoverGpuDevices; `client.send` takes it and returns
    ListResult[GpuDevice].
    """

    command: ClassVar[str] = "discoverGpuDevices"
    id: str
    """the resource (Host id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[GpuDevice]:
        """Decode the answer."""
        from ...models.gpu_device import GpuDevice

        return envelope.list(GpuDevice)


def discover_gpu_devices(
    client: BaseClient,
    *,
    id: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[GpuDevice]:
    """Ask a host which GPU devices it has and record them.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (Host id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[GpuDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        DiscoverGpuDevicesRequest(id=id, keyword=keyword, page=page, pagesize=pagesize)
    )
