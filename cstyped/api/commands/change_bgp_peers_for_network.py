# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network import Network


class ChangeBgpPeersForNetworkRequest(Request):
    """The request of changeBgpPeersForNetwork; `client.send` takes it and returns Job[Network]."""

    command: ClassVar[str] = "changeBgpPeersForNetwork"
    wire: ClassVar[Wire] = Wire(empty_lists={"bgppeerids": "clears"})
    networkid: str
    """the network (Network id)"""
    bgppeerids: CommaList[str] | None = None
    """ids of BGP peers; an empty list unlinks all (BgpPeer ids); an empty list leaves none"""

    def parse(self, envelope: Envelope) -> Job[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.job(Network)


def change_bgp_peers_for_network(
    client: BaseClient, *, networkid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Network]:
    """Replace the set of BGP peers of a network.

    Since CloudStack 4.20.0.

    Args:
        networkid: the network (Network id)
        bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids); an empty list
            leaves none

    Returns:
        The job; `.result()` waits for it and gives the Network.
    """
    return client.send(ChangeBgpPeersForNetworkRequest(networkid=networkid, bgppeerids=bgppeerids))
