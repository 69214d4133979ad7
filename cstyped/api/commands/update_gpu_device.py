# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import GPU_DEVICE_TYPE_VALUES, GpuDeviceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.gpu_device import GpuDevice


class UpdateGpuDeviceRequest(Request):
    """The request of updateGpuDevice; `client.send` takes it and returns GpuDevice."""

    command: ClassVar[str] = "updateGpuDevice"
    wire: ClassVar[Wire] = Wire(any_case={"type": GPU_DEVICE_TYPE_VALUES})
    id: str
    """the resource (GpuDevice id)"""
    gpucardid: str | None = None
    """the GPU card (GpuCard id)"""
    numanode: str | None = None
    """NUMA node that it belongs to"""
    parentgpudeviceid: str | None = None
    """the GPU that the virtual one is cut from (GpuDevice id)"""
    type: GpuDeviceType | None = None
    """kind of GPU device: PCI, MDEV or VGPUOnly, in upper or lower case"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile (VgpuProfile id)"""

    def parse(self, envelope: Envelope) -> GpuDevice:
        """Decode the answer."""
        from ...models.gpu_device import GpuDevice

        return envelope.object(GpuDevice)


def update_gpu_device(
    client: BaseClient,
    *,
    id: str,
    gpucardid: str | None = None,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
    vgpuprofileid: str | None = None,
) -> GpuDevice:
    """Change what is recorded of a GPU device.

    Since CloudStack 4.21.0.

    Args:
        id: the resource (GpuDevice id)
        gpucardid: the GPU card (GpuCard id)
        numanode: NUMA node that it belongs to
        parentgpudeviceid: the GPU that the virtual one is cut from (GpuDevice id)
        type: kind of GPU device: PCI, MDEV or VGPUOnly, in upper or lower case
        vgpuprofileid: the virtual GPU profile (VgpuProfile id)

    Returns:
        GpuDevice.
    """
    return client.send(
        UpdateGpuDeviceRequest(
            id=id,
            gpucardid=gpucardid,
            numanode=numanode,
            parentgpudeviceid=parentgpudeviceid,
            type=type,
            vgpuprofileid=vgpuprofileid,
        )
    )
