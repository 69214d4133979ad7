# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.gpu_device import GpuDevice


class ListGpuDevicesRequest(Request):
    """The request of listGpuDevices; `client.send` takes it and returns ListResult[GpuDevice]."""

    command: ClassVar[str] = "listGpuDevices"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    gpucardid: str | None = None
    """only those with this GPU card (GpuCard id)"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (GpuDevice id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile (VgpuProfile id)"""
    virtualmachineid: str | None = None
    """only those of this virtual machine (VirtualMachine id)"""

    def parse(self, envelope: Envelope) -> ListResult[GpuDevice]:
        """Decode the answer."""
        from ...models.gpu_device import GpuDevice

        return envelope.list(GpuDevice)


def list_gpu_devices(
    client: BaseClient,
    *,
    gpucardid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vgpuprofileid: str | None = None,
    virtualmachineid: str | None = None,
) -> ListResult[GpuDevice]:
    """List the GPU devices of hosts and the machines that use them.

    Since CloudStack 4.21.0.

    Args:
        gpucardid: only those with this GPU card (GpuCard id)
        hostid: only those on this host (Host id)
        id: only the one with this id (GpuDevice id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        vgpuprofileid: the virtual GPU profile (VgpuProfile id)
        virtualmachineid: only those of this virtual machine (VirtualMachine id)

    Returns:
        ListResult[GpuDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGpuDevicesRequest(
            gpucardid=gpucardid,
            hostid=hostid,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            vgpuprofileid=vgpuprofileid,
            virtualmachineid=virtualmachineid,
        )
    )
