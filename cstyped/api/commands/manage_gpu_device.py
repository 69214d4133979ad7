# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ManageGpuDeviceRequest(Request):
    """The request of manageGpuDevice; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "manageGpuDevice"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    ids: CommaList[str]
    """ids of the GPU devices (GpuDevice ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def manage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success:
    """Let machines use GPU devices that were unmanaged.

    Since CloudStack 4.21.0.

    Args:
        ids: ids of the GPU devices (GpuDevice ids)

    Returns:
        Success.
    """
    return client.send(ManageGpuDeviceRequest(ids=ids))
