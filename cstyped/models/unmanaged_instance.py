# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UnmanagedInstance, as the server answers it (UnmanagedInstanceResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import UnmanagedPowerState
from .nic import Nic
from .unmanaged_instance_disk import UnmanagedInstanceDisk


class UnmanagedInstance(Model):
    """UnmanagedInstance, as the server answers it (UnmanagedInstanceResponse).

    Answered by listUnmanagedInstances, listVmsForImport, listVmwareDcVms.
    """

    name: str | None = None
    bootmode: str | None = None
    boottype: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    cpucorepersocket: int | None = None
    cpunumber: int | None = None
    cpuspeed: int | None = None
    disk: list[UnmanagedInstanceDisk] | None = None
    hostid: str | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    memory: int | None = None
    nic: list[Nic] | None = None
    osdisplayname: str | None = None
    osid: str | None = None
    powerstate: UnmanagedPowerState | None = None
