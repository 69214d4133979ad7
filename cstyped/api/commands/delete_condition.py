# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteConditionRequest(Request):
    """The request of deleteCondition; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteCondition"
    id: str
    """the resource (Condition id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_condition(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale condition that no policy uses.

    Args:
        id: the resource (Condition id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteConditionRequest(id=id))
