# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    SYSTEM_VM_TYPE_VALUES,
    VIRTUAL_MACHINE_STATE_VALUES,
    CpuArch,
    SystemVmType,
    VirtualMachineState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.system_vm import SystemVm


class ListSystemVmsRequest(Request):
    """The request of listSystemVms; `client.send` takes it and returns ListResult[SystemVm]."""

    command: ClassVar[str] = "listSystemVms"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        dropped_if_empty=frozenset({"storageid"}),
        any_case={"state": VIRTUAL_MACHINE_STATE_VALUES, "systemvmtype": SYSTEM_VM_TYPE_VALUES},
        one_case={"arch": CPU_ARCH_VALUES},
    )
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (SystemVm id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    state: VirtualMachineState | None = None
    """only those in this state: a value of types.VirtualMachineState, in upper or lower case"""
    storageid: str | None = None
    """only those on this storage pool (StoragePool id) [since 3.0.1]"""
    systemvmtype: SystemVmType | None = None
    """only system machines of this type: a value of types.SystemVmType, in upper or lower case"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.list(SystemVm)


def list_system_vms(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    hostid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    state: VirtualMachineState | None = None,
    storageid: str | None = None,
    systemvmtype: SystemVmType | None = None,
    zoneid: str | None = None,
) -> ListResult[SystemVm]:
    """List the console proxy and secondary storage VMs.

    Args:
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]
        hostid: only those on this host (Host id)
        id: only the one with this id (SystemVm id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        state: only those in this state: a value of types.VirtualMachineState, in upper or lower
            case
        storageid: only those on this storage pool (StoragePool id) [since 3.0.1]
        systemvmtype: only system machines of this type: a value of types.SystemVmType, in upper
            or lower case
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[SystemVm]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSystemVmsRequest(
            arch=arch,
            hostid=hostid,
            id=id,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            podid=podid,
            state=state,
            storageid=storageid,
            systemvmtype=systemvmtype,
            zoneid=zoneid,
        )
    )
