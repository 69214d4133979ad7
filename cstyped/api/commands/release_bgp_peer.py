# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.bgp_peer import BgpPeer


class ReleaseBgpPeerRequest(Request):
    """The request of releaseBgpPeer; `client.send` takes it and returns Job[BgpPeer]."""

    command: ClassVar[str] = "releaseBgpPeer"
    id: str
    """the resource (BgpPeer id)"""

    def parse(self, envelope: Envelope) -> Job[BgpPeer]:
        """Decode the answer."""
        from ...models.bgp_peer import BgpPeer

        return envelope.job(BgpPeer)


def release_bgp_peer(client: BaseClient, *, id: str) -> Job[BgpPeer]:
    """Open a dedicated BGP peer to everyone again.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BgpPeer id)

    Returns:
        The job; `.result()` waits for it and gives the BgpPeer.
    """
    return client.send(ReleaseBgpPeerRequest(id=id))
