# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class UpdateVMAffinityGroupRequest(Request):
    """The request of updateVMAffinityGroup; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "updateVMAffinityGroup"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"affinitygroupids": "clears", "affinitygroupnames": "clears"}
    )
    id: str
    """the resource (VirtualMachine id)"""
    affinitygroupids: CommaList[str] | None = None
    """ids of affinity groups; not together with `affinitygroupnames` (AffinityGroup ids); an
    empty list leaves none
    """
    affinitygroupnames: CommaList[str] | None = None
    """names of affinity groups; not together with `affinitygroupids`; an empty list leaves none"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

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
            (AffinityGroup ids); an empty list leaves none
        affinitygroupnames: names of affinity groups; not together with `affinitygroupids`; an
            empty list leaves none

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        UpdateVMAffinityGroupRequest(
            id=id, affinitygroupids=affinitygroupids, affinitygroupnames=affinitygroupnames
        )
    )
