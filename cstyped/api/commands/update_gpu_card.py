# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.gpu_card import GpuCard


class UpdateGpuCardRequest(Request):
    """The request of updateGpuCard; `client.send` takes it and returns GpuCard."""

    command: ClassVar[str] = "updateGpuCard"
    id: str
    """the resource (GpuCard id)"""
    devicename: str | None = None
    """model of the device"""
    name: str | None = None
    """the name"""
    vendorname: str | None = None
    """name of the maker"""

    def parse(self, envelope: Envelope) -> GpuCard:
        """Decode the answer."""
        from ...models.gpu_card import GpuCard

        return envelope.object(GpuCard)


def update_gpu_card(
    client: BaseClient,
    *,
    id: str,
    devicename: str | None = None,
    name: str | None = None,
    vendorname: str | None = None,
) -> GpuCard:
    """Change the names shown for a GPU card model.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (GpuCard id)
        devicename: model of the device
        name: the name
        vendorname: name of the maker

    Returns:
        GpuCard.
    """
    return client.send(
        UpdateGpuCardRequest(id=id, devicename=devicename, name=name, vendorname=vendorname)
    )
