# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteBgpPeerRequest(Request):
    """The request of deleteBgpPeer; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteBgpPeer"
    id: str
    """the resource (BgpPeer id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_bgp_peer(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a BGP peer from its zone.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BgpPeer id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteBgpPeerRequest(id=id))
