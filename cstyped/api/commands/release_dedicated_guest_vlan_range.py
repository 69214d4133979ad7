# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ReleaseDedicatedGuestVlanRangeRequest(Request):
    """The request of releaseDedicatedGuestVlanRange; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "releaseDedicatedGuestVlanRange"
    id: str
    """the resource (GuestVlanRange id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def release_dedicated_guest_vlan_range(client: BaseClient, *, id: str) -> Job[Success]:
    """Open a dedicated guest VLAN range to everyone again.

    Args:
        id: the resource (GuestVlanRange id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ReleaseDedicatedGuestVlanRangeRequest(id=id))
