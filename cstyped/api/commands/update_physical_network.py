# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import PHYSICAL_NETWORK_STATE_VALUES, PhysicalNetworkState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.physical_network import PhysicalNetwork


class UpdatePhysicalNetworkRequest(Request):
    """The request of updatePhysicalNetwork; `client.send` takes it and returns
    Job[PhysicalNetwork].
    """

    command: ClassVar[str] = "updatePhysicalNetwork"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"tags": "clears"}, one_case={"state": PHYSICAL_NETWORK_STATE_VALUES}
    )
    id: str
    """the resource (PhysicalNetwork id)"""
    networkspeed: str | None = None
    """speed of the physical network, e.g. `1G`"""
    state: PhysicalNetworkState | None = None
    """the state: Disabled or Enabled"""
    tags: CommaList[str] | None = None
    """tag that offerings can ask for; an empty list leaves none"""
    vlan: str | None = None
    """VLANs for guests, a comma list of ranges, e.g. `100-200`"""

    def parse(self, envelope: Envelope) -> Job[PhysicalNetwork]:
        """Decode the answer."""
        from ...models.physical_network import PhysicalNetwork

        return envelope.job(PhysicalNetwork)


def update_physical_network(
    client: BaseClient,
    *,
    id: str,
    networkspeed: str | None = None,
    state: PhysicalNetworkState | None = None,
    tags: CommaList[str] | None = None,
    vlan: str | None = None,
) -> Job[PhysicalNetwork]:
    """Change a physical network's state, speed or VLAN range.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (PhysicalNetwork id)
        networkspeed: speed of the physical network, e.g. `1G`
        state: the state: Disabled or Enabled
        tags: tag that offerings can ask for; an empty list leaves none
        vlan: VLANs for guests, a comma list of ranges, e.g. `100-200`

    Returns:
        The job; `.result()` waits for it and gives the PhysicalNetwork.
    """
    return client.send(
        UpdatePhysicalNetworkRequest(
            id=id, networkspeed=networkspeed, state=state, tags=tags, vlan=vlan
        )
    )
