# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveGuestOsMappingRequest(Request):
    """The request of removeGuestOsMapping; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "removeGuestOsMapping"
    id: str
    """the resource (GuestOsMapping id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_guest_os_mapping(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a guest OS type's name on a hypervisor version.

    Since CloudStack 4.4.0.

    Args:
        id: the resource (GuestOsMapping id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RemoveGuestOsMappingRequest(id=id))
