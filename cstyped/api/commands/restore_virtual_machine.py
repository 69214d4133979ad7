# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class RestoreVirtualMachineRequest(Request):
    """The request of restoreVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "restoreVirtualMachine"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    details: Pairs | None = None
    """further settings by key [since 4.19.1]"""
    diskofferingid: str | None = None
    """the disk offering that the new root disk gets (DiskOffering id) [since 4.19.1]"""
    expunge: bool | None = None
    """remove the old root disk for good [since 4.19.1]"""
    rootdisksize: int | None = None
    """root disk in GiB [since 4.19.1]"""
    templateid: str | None = None
    """the template or ISO to install; left out, the same again (Template id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def restore_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    details: Pairs | None = None,
    diskofferingid: str | None = None,
    expunge: bool | None = None,
    rootdisksize: int | None = None,
    templateid: str | None = None,
) -> Job[VirtualMachine]:
    """Reinstall a virtual machine: a fresh root volume from its template or another.

    Since CloudStack 3.0.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        details: further settings by key [since 4.19.1]
        diskofferingid: the disk offering that the new root disk gets (DiskOffering id) [since
            4.19.1]
        expunge: remove the old root disk for good [since 4.19.1]
        rootdisksize: root disk in GiB [since 4.19.1]
        templateid: the template or ISO to install; left out, the same again (Template id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        RestoreVirtualMachineRequest(
            virtualmachineid=virtualmachineid,
            details=details,
            diskofferingid=diskofferingid,
            expunge=expunge,
            rootdisksize=rootdisksize,
            templateid=templateid,
        )
    )
