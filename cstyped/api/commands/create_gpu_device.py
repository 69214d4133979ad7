# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import GPU_DEVICE_TYPE_VALUES, GpuDeviceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.gpu_device import GpuDevice


class CreateGpuDeviceRequest(Request):
    """The request of createGpuDevice; `client.send` takes it and returns GpuDevice."""

    command: ClassVar[str] = "createGpuDevice"
    wire: ClassVar[Wire] = Wire(any_case={"type": GPU_DEVICE_TYPE_VALUES})
    busaddress: str
    """where it sits: `0000:01:00.0` on PCI, the UUID of a mediated device"""
    gpucardid: str
    """the GPU card (GpuCard id)"""
    hostid: str
    """the host (Host id)"""
    vgpuprofileid: str
    """the virtual GPU profile (VgpuProfile id)"""
    numanode: str | None = None
    """NUMA node that it belongs to"""
    parentgpudeviceid: str | None = None
    """the GPU that the virtual one is cut from (GpuDevice id)"""
    type: GpuDeviceType | None = None
    """kind of GPU device: PCI, MDEV or VGPUOnly, in upper or lower case"""

    def parse(self, envelope: Envelope) -> GpuDevice:
        """Decode the answer."""
        from ...models.gpu_device import GpuDevice

        return envelope.object(GpuDevice)


def create_gpu_device(
    client: BaseClient,
    *,
    busaddress: str,
    gpucardid: str,
    hostid: str,
    vgpuprofileid: str,
    numanode: str | None = None,
    parentgpudeviceid: str | None = None,
    type: GpuDeviceType | None = None,
) -> GpuDevice:
    """Register a GPU device of a host by its bus address.

    Since CloudStack 4.21.0.

    Args:
        busaddress: where it sits: `0000:01:00.0` on PCI, the UUID of a mediated device
        gpucardid: the GPU card (GpuCard id)
        hostid: the host (Host id)
        vgpuprofileid: the virtual GPU profile (VgpuProfile id)
        numanode: NUMA node that it belongs to
        parentgpudeviceid: the GPU that the virtual one is cut from (GpuDevice id)
        type: kind of GPU device: PCI, MDEV or VGPUOnly, in upper or lower case

    Returns:
        GpuDevice.
    """
    return client.send(
        CreateGpuDeviceRequest(
            busaddress=busaddress,
            gpucardid=gpucardid,
            hostid=hostid,
            vgpuprofileid=vgpuprofileid,
            numanode=numanode,
            parentgpudeviceid=parentgpudeviceid,
            type=type,
        )
    )
