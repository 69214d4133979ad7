# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PhysicalNetwork, as the server answers it (PhysicalNetworkResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import BroadcastDomainRange, PhysicalNetworkState


class PhysicalNetwork(Model):
    """PhysicalNetwork, as the server answers it (PhysicalNetworkResponse).

    Answered by createPhysicalNetwork, listPhysicalNetworks, updatePhysicalNetwork.
    """

    id: str
    name: str
    broadcastdomainrange: BroadcastDomainRange | None = None
    domainid: str | None = None
    isolationmethods: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    networkspeed: str | None = None
    state: PhysicalNetworkState
    tags: str | None = None
    vlan: str | None = None
    zoneid: str
    zonename: str
