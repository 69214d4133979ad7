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
    """the cluster, by id"""
    clustername: str | None = None
    """the cluster, by name"""
    cpucorepersocket: int | None = None
    """cores on each CPU socket (VMware)"""
    cpunumber: int | None = None
    """how many CPUs"""
    cpuspeed: int | None = None
    """speed of a CPU in MHz"""
    disk: list[UnmanagedInstanceDisk]
    """disks of the machine"""
    hostid: str | None = None
    """the host, by id"""
    hostname: str | None = None
    """the host, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    memory: int | None = None
    """memory in MiB"""
    nic: list[UnmanagedInstanceNic]
    """network cards"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    osid: str | None = None
    """the OS in the hypervisor's words, by id"""
    powerstate: UnmanagedPowerState | None = None
    """power state"""
