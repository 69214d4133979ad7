# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteBaremetalRctRequest(Request):
    """The request of deleteBaremetalRct; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteBaremetalRct"
    id: str
    """the resource (BaremetalRct id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_baremetal_rct(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a bare metal rack configuration.

    Args:
        id: the resource (BaremetalRct id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteBaremetalRctRequest(id=id))
