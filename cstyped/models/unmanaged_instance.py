# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import UnmanagedPowerState
from .unmanaged_instance_disk import UnmanagedInstanceDisk
from .unmanaged_instance_nic import UnmanagedInstanceNic


class UnmanagedInstance(Model):
    """UnmanagedInstance, as the server answers it (UnmanagedInstanceResponse).

    Answered by listUnmanagedInstances, listVmsForImport, listVmwareDcVms.
    """

    name: str
    """name that the hypervisor uses"""
    bootmode: str | None = None
    """secure or legacy boot"""
    boottype: str | None = None
    """kind of its firmware"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    cpucorepersocket: int | None = None
    """cores on each CPU socket (VMware)"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    disk: list[UnmanagedInstanceDisk]
    """disks of the machine"""
    hostid: str | None = None
    """id of the host"""
    hostname: str | None = None
    """name of the host"""
    jobid: str | None = None
    """id of the last job on the unmanaged instance"""
    jobstatus: int | None = None
    """status of the last job on the unmanaged instance: 0 pending, 1 done, 2 failed"""
    memory: int | None = None
    """memory in MiB"""
    nic: list[UnmanagedInstanceNic]
    """network cards"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    osid: str | None = None
    """id of the OS in the hypervisor's words"""
    powerstate: UnmanagedPowerState | None = None
    """power state"""
