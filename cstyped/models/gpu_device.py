# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import GpuDeviceManagedState, GpuDeviceState, GpuDeviceType, VirtualMachineState


class GpuDevice(Model):
    """GpuDevice, as the server answers it (GpuDeviceResponse).

    Answered by createGpuDevice, discoverGpuDevices, listGpuDevices, updateGpuDevice.
    """

    id: str
    """id of the GPU device"""
    busaddress: str | None = None
    """PCI address, or the UUID of a mediated device"""
    gpucardid: str | None = None
    """id of the GPU card"""
    gpucardname: str | None = None
    """name of the GPU card"""
    gpudevicetype: GpuDeviceType | None = None
    """kind of GPU device"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the GPU device"""
    jobstatus: int | None = None
    """status of the last job on the GPU device: 0 pending, 1 done, 2 failed"""
    managedstate: GpuDeviceManagedState | None = None
    """whether CloudStack manages it"""
    numanode: str | None = None
    """NUMA node that it belongs to"""
    parentgpudeviceid: str | None = None
    """id of the GPU that the virtual one is cut from"""
    state: GpuDeviceState | None = None
    """whether the device is in use"""
    vgpuprofileid: str | None = None
    """id of the virtual GPU profile"""
    vgpuprofilename: str | None = None
    """name of the virtual GPU profile"""
    virtualmachineid: str | None = None
    """id of the machine"""
    virtualmachinename: str | None = None
    """name of the machine"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
