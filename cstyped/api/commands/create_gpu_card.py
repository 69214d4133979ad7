# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.gpu_card import GpuCard


class CreateGpuCardRequest(Request):
    """The request of createGpuCard; `client.send` takes it and returns GpuCard."""

    command: ClassVar[str] = "createGpuCard"
    deviceid: str
    """PCI id of the card, hexadecimal"""
    devicename: str
    """model of the device"""
    name: str
    """the name"""
    vendorid: str
    """PCI id of the maker, hexadecimal"""
    vendorname: str
    """name of the maker"""
    videoram: int | None = None
    """video memory in MiB"""

    def parse(self, envelope: Envelope) -> GpuCard:
        """Decode the answer."""
        from ...models.gpu_card import GpuCard

        return envelope.object(GpuCard)


def create_gpu_card(
    client: BaseClient,
    *,
    deviceid: str,
    devicename: str,
    name: str,
    vendorid: str,
    vendorname: str,
    videoram: int | None = None,
) -> GpuCard:
    """Register a GPU card model by vendor and device id.

    Since CloudStack 4.21.0.

    Args:
        deviceid: PCI id of the card, hexadecimal
        devicename: model of the device
        name: the name
        vendorid: PCI id of the maker, hexadecimal
        vendorname: name of the maker
        videoram: video memory in MiB

    Returns:
        GpuCard.
    """
    return client.send(
        CreateGpuCardRequest(
            deviceid=deviceid,
            devicename=devicename,
            name=name,
            vendorid=vendorid,
            vendorname=vendorname,
            videoram=videoram,
        )
    )
