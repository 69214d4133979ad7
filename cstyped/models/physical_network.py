# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import BroadcastDomainRange, PhysicalNetworkState


class PhysicalNetwork(Model):
    """PhysicalNetwork, as the server answers it (PhysicalNetworkResponse).

    Answered by createPhysicalNetwork, listPhysicalNetworks, updatePhysicalNetwork.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    broadcastdomainrange: BroadcastDomainRange
    """how far the layer-2 network reaches: `ZONE` or `POD`"""
    domainid: str | None = None
    """the domain that has the network for itself, by id"""
    isolationmethods: str | None = None
    """how networks are kept apart, a comma list"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkspeed: str | None = None
    """link speed, e.g. `1G`"""
    state: PhysicalNetworkState
    """the state"""
    tags: str | None = None
    """tags that offerings can ask for, a comma list"""
    vlan: str | None = None
    """VLANs for guests, a comma list of ranges, e.g. `100-200`"""
    zoneid: str
    """the zone, by id"""
    zonename: str
    """the zone, by name"""
