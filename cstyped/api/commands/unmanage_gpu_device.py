# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UnmanageGpuDeviceRequest(Request):
    """The request of unmanageGpuDevice; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "unmanageGpuDevice"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    ids: CommaList[str]
    """ids of the GPU devices (GpuDevice ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def unmanage_gpu_device(client: BaseClient, *, ids: CommaList[str]) -> Success:
    """Keep machines from using GPU devices.

    Since CloudStack 4.21.0.

    Args:
        ids: ids of the GPU devices (GpuDevice ids)

    Returns:
        Success.
    """
    return client.send(UnmanageGpuDeviceRequest(ids=ids))
