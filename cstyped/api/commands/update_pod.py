# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import ALLOCATION_STATE_VALUES, AllocationState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.pod import Pod


class UpdatePodRequest(Request):
    """The request of updatePod; `client.send` takes it and returns Pod."""

    command: ClassVar[str] = "updatePod"
    wire: ClassVar[Wire] = Wire(one_case={"allocationstate": ALLOCATION_STATE_VALUES})
    id: str
    """the resource (Pod id)"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    endip: str | None = None
    """last IPv4 address of the range"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    name: str | None = None
    """the name"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    startip: str | None = None
    """first IPv4 address of the range"""

    def parse(self, envelope: Envelope) -> Pod:
        """Decode the answer."""
        from ...models.pod import Pod

        return envelope.object(Pod)


def update_pod(
    client: BaseClient,
    *,
    id: str,
    allocationstate: AllocationState | None = None,
    endip: str | None = None,
    gateway: str | None = None,
    name: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
) -> Pod:
    """Change a pod's name, addresses or state.

    Args:
        id: the resource (Pod id)
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        endip: last IPv4 address of the range
        gateway: IPv4 address of the gateway
        name: the name
        netmask: IPv4 netmask, dotted
        startip: first IPv4 address of the range

    Returns:
        Pod.
    """
    return client.send(
        UpdatePodRequest(
            id=id,
            allocationstate=allocationstate,
            endip=endip,
            gateway=gateway,
            name=name,
            netmask=netmask,
            startip=startip,
        )
    )
