# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc import Vpc


class ChangeBgpPeersForVpcRequest(Request):
    """The request of changeBgpPeersForVpc; `client.send` takes it and returns Job[Vpc]."""

    command: ClassVar[str] = "changeBgpPeersForVpc"
    wire: ClassVar[Wire] = Wire(empty_lists={"bgppeerids": "clears"})
    vpcid: str
    """the VPC (Vpc id)"""
    bgppeerids: CommaList[str] | None = None
    """ids of BGP peers; an empty list unlinks all (BgpPeer ids); an empty list leaves none"""

    def parse(self, envelope: Envelope) -> Job[Vpc]:
        """Decode the answer."""
        from ...models.vpc import Vpc

        return envelope.job(Vpc)


def change_bgp_peers_for_vpc(
    client: BaseClient, *, vpcid: str, bgppeerids: CommaList[str] | None = None
) -> Job[Vpc]:
    """Replace the set of BGP peers of a VPC.

    Since CloudStack 4.20.0.

    Args:
        vpcid: the VPC (Vpc id)
        bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids); an empty list
            leaves none

    Returns:
        The job; `.result()` waits for it and gives the Vpc.
    """
    return client.send(ChangeBgpPeersForVpcRequest(vpcid=vpcid, bgppeerids=bgppeerids))
