# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.bgp_peer import BgpPeer


class DedicateBgpPeerRequest(Request):
    """The request of dedicateBgpPeer; `client.send` takes it and returns Job[BgpPeer]."""

    command: ClassVar[str] = "dedicateBgpPeer"
    id: str
    """the resource (BgpPeer id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[BgpPeer]:
        """Decode the answer."""
        from ...models.bgp_peer import BgpPeer

        return envelope.job(BgpPeer)


def dedicate_bgp_peer(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[BgpPeer]:
    """Reserve a BGP peer for a domain or an account.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (BgpPeer id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the BgpPeer.
    """
    return client.send(
        DedicateBgpPeerRequest(id=id, account=account, domainid=domainid, projectid=projectid)
    )
