# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.gpu_card import GpuCard


class ListGpuCardsRequest(Request):
    """The request of listGpuCards; `client.send` takes it and returns ListResult[GpuCard]."""

    command: ClassVar[str] = "listGpuCards"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    activeonly: bool | None = None
    """only those that some device has"""
    deviceid: str | None = None
    """PCI id of the card, hexadecimal"""
    devicename: str | None = None
    """model of the device"""
    id: str | None = None
    """only the one with this id (GpuCard id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    vendorid: str | None = None
    """PCI id of the maker, hexadecimal"""
    vendorname: str | None = None
    """name of the maker"""

    def parse(self, envelope: Envelope) -> ListResult[GpuCard]:
        """Decode the answer."""
        from ...models.gpu_card import GpuCard

        return envelope.list(GpuCard)


def list_gpu_cards(
    client: BaseClient,
    *,
    activeonly: bool | None = None,
    deviceid: str | None = None,
    devicename: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vendorid: str | None = None,
    vendorname: str | None = None,
) -> ListResult[GpuCard]:
    """List the GPU card models that are known.

    Since CloudStack 4.21.0.

    Args:
        activeonly: only those that some device has
        deviceid: PCI id of the card, hexadecimal
        devicename: model of the device
        id: only the one with this id (GpuCard id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        vendorid: PCI id of the maker, hexadecimal
        vendorname: name of the maker

    Returns:
        ListResult[GpuCard]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGpuCardsRequest(
            activeonly=activeonly,
            deviceid=deviceid,
            devicename=devicename,
            id=id,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            vendorid=vendorid,
            vendorname=vendorname,
        )
    )
