# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GpuDevice, as the server answers it (GpuDeviceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import GpuDeviceManagedState, GpuDeviceState, GpuDeviceType, VirtualMachineState


class GpuDevice(Model):
    """GpuDevice, as the server answers it (GpuDeviceResponse).

    Answered by createGpuDevice, discoverGpuDevices, listGpuDevices, updateGpuDevice.
    """

    id: str
    busaddress: str | None = None
    gpucardid: str | None = None
    gpucardname: str | None = None
    gpudevicetype: GpuDeviceType | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    managedstate: GpuDeviceManagedState | None = None
    numanode: str | None = None
    parentgpudeviceid: str | None = None
    state: GpuDeviceState | None = None
    vgpuprofileid: str | None = None
    vgpuprofilename: str | None = None
    virtualmachineid: str | None = None
    virtualmachinename: str | None = None
    vmstate: VirtualMachineState | None = None
