# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import CommaList

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.virtual_machine import VirtualMachine


class DestroyVirtualMachineRequest(Request):
    """The request of destroyVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "destroyVirtualMachine"
    id: str
    expunge: bool | None = None
    volumeids: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ..models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def destroy_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    expunge: bool | None = None,
    volumeids: CommaList[str] | None = None,
) -> Job[VirtualMachine]:
    """Destroy a virtual machine; it can be recovered until expunged.

    Args:
        id: the resource (VirtualMachine id)
        expunge: remove it for good, past the recovery delay [since 4.2.1]
        volumeids: ids of volumes to destroy with it (Volume ids) [since 4.12.0]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(DestroyVirtualMachineRequest(id=id, expunge=expunge, volumeids=volumeids))
