# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteCounterRequest(Request):
    """The request of deleteCounter; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteCounter"
    id: str
    """the resource (Counter id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_counter(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale counter that no condition uses.

    Args:
        id: the resource (Counter id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteCounterRequest(id=id))
