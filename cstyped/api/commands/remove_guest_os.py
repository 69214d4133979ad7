# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveGuestOsRequest(Request):
    """The request of removeGuestOs; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "removeGuestOs"
    id: str
    """the resource (OsType id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_guest_os(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a guest OS type that was added by hand.

    Since CloudStack 4.4.0.

    Args:
        id: the resource (OsType id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RemoveGuestOsRequest(id=id))
