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


class UpdateVMAffinityGroupRequest(Request):
    """The request of updateVMAffinityGroup; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "updateVMAffinityGroup"
    id: str
    affinitygroupids: CommaList[str] | None = None
    affinitygroupnames: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ..models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def update_vm_affinity_group(
    client: BaseClient,
    *,
    id: str,
    affinitygroupids: CommaList[str] | None = None,
    affinitygroupnames: CommaList[str] | None = None,
) -> Job[VirtualMachine]:
    """Replace the affinity groups of a stopped virtual machine.

    Args:
        id: the resource (VirtualMachine id)
        affinitygroupids: ids of affinity groups; not together with `affinitygroupnames`
            (AffinityGroup ids)
        affinitygroupnames: names of affinity groups; not together with `affinitygroupids`

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        UpdateVMAffinityGroupRequest(
            id=id, affinitygroupids=affinitygroupids, affinitygroupnames=affinitygroupnames
        )
    )
