# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import ALLOCATION_STATE_VALUES, AllocationState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.pod import Pod


class CreatePodRequest(Request):
    """The request of createPod; `client.send` takes it and returns Pod."""

    command: ClassVar[str] = "createPod"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"storageaccessgroups": "omitted"},
        one_case={"allocationstate": ALLOCATION_STATE_VALUES},
    )
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    endip: str | None = None
    """last IPv4 address of the range"""
    gateway: str | None = None
    """IPv4 address of the gateway"""
    netmask: str | None = None
    """IPv4 netmask, dotted"""
    startip: str | None = None
    """first IPv4 address of the range"""
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Pod:
        """Decode the answer."""
        from ...models.pod import Pod

        return envelope.object(Pod)


def create_pod(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    allocationstate: AllocationState | None = None,
    endip: str | None = None,
    gateway: str | None = None,
    netmask: str | None = None,
    startip: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
) -> Pod:
    """Create a pod in a zone, with its management addresses.

    Args:
        name: the name
        zoneid: the zone (Zone id)
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        endip: last IPv4 address of the range
        gateway: IPv4 address of the gateway
        netmask: IPv4 netmask, dotted
        startip: first IPv4 address of the range
        storageaccessgroups: storage access groups, a comma list [since 4.21.0]

    Returns:
        Pod.
    """
    return client.send(
        CreatePodRequest(
            name=name,
            zoneid=zoneid,
            allocationstate=allocationstate,
            endip=endip,
            gateway=gateway,
            netmask=netmask,
            startip=startip,
            storageaccessgroups=storageaccessgroups,
        )
    )
