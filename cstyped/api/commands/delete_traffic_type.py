# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteTrafficTypeRequest(Request):
    """The request of deleteTrafficType; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteTrafficType"
    id: str
    """the resource (TrafficType id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_traffic_type(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a traffic type off its physical network.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (TrafficType id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteTrafficTypeRequest(id=id))
