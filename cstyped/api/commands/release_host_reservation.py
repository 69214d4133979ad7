# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ReleaseHostReservationRequest(Request):
    """The request of releaseHostReservation; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "releaseHostReservation"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def release_host_reservation(client: BaseClient, *, id: str) -> Job[Success]:
    """Free a host that a deployment planner keeps for itself.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ReleaseHostReservationRequest(id=id))
