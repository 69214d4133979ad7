# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeletePodRequest(Request):
    """The request of deletePod; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deletePod"
    id: str
    """the resource (Pod id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_pod(client: BaseClient, *, id: str) -> Success:
    """Delete an empty pod from its zone.

    Args:
        id: the resource (Pod id)

    Returns:
        Success.
    """
    return client.send(DeletePodRequest(id=id))
