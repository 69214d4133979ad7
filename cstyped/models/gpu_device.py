# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import GpuDeviceManagedState, GpuDeviceState, GpuDeviceType, VirtualMachineState


class GpuDevice(Model):
    """GpuDevice, as the server answers it (GpuDeviceResponse).

    Answered by createGpuDevice, discoverGpuDevices, listGpuDevices, updateGpuDevice.
    """

    id: str
    """the id"""
    busaddress: str | None = None
    """PCI address, or the UUID of a mediated device"""
    gpucardid: str | None = None
    """the GPU card, by id"""
    gpucardname: str | None = None
    """the GPU card, by name"""
    gpudevicetype: GpuDeviceType | None = None
    """kind of GPU device"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    managedstate: GpuDeviceManagedState | None = None
    """whether CloudStack manages it"""
    numanode: str | None = None
    """NUMA node that it belongs to"""
    parentgpudeviceid: str | None = None
    """the GPU that the virtual one is cut from, by id"""
    state: GpuDeviceState | None = None
    """whether the device is in use"""
    vgpuprofileid: str | None = None
    """the virtual GPU profile, by id"""
    vgpuprofilename: str | None = None
    """the virtual GPU profile, by name"""
    virtualmachineid: str | None = None
    """the machine, by id"""
    virtualmachinename: str | None = None
    """the machine, by name"""
    vmstate: VirtualMachineState | None = None
    """the machine's state"""
