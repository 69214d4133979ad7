# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.expunged_virtual_machine import ExpungedVirtualMachine
    from ...models.virtual_machine import VirtualMachine


class DestroyVirtualMachineRequest(Request):
    """The request of destroyVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine] | Job[ExpungedVirtualMachine].
    """

    command: ClassVar[str] = "destroyVirtualMachine"
    wire: ClassVar[Wire] = Wire(empty_lists={"volumeids": "omitted"})
    id: str
    """the resource (VirtualMachine id)"""
    expunge: bool | None = None
    """remove it for good, past the recovery delay [since 4.2.1]"""
    volumeids: CommaList[str] | None = None
    """ids of volumes to destroy with it (Volume ids) [since 4.12.0]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]:
        """Decode the answer."""
        from ...models.expunged_virtual_machine import ExpungedVirtualMachine
        from ...models.virtual_machine import VirtualMachine

        if self.expunge:
            return envelope.job(ExpungedVirtualMachine)
        return envelope.job(VirtualMachine)


def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: bool | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine] | Job[ExpungedVirtualMachine]:
    """Destroy a virtual machine; it can be recovered until expunged.

    Args:
        id: the resource (VirtualMachine id)
        expunge: remove it for good, past the recovery delay [since 4.2.1]
        volumeids: ids of volumes to destroy with it (Volume ids) [since 4.12.0]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine. With expunge:
        Job[ExpungedVirtualMachine].
    """
    return client.send(DestroyVirtualMachineRequest(id=id, expunge=expunge, volumeids=volumeids))
