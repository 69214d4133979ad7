# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import BroadcastDomainRange, PhysicalNetworkState


class PhysicalNetwork(Model):
    """PhysicalNetwork, as the server answers it (PhysicalNetworkResponse).

    Answered by createPhysicalNetwork, listPhysicalNetworks, updatePhysicalNetwork.
    """

    id: str
    """id of the physical network"""
    name: str
    """name of the physical network"""
    broadcastdomainrange: BroadcastDomainRange
    """how far the layer-2 network reaches: `ZONE` or `POD`"""
    domainid: str | None = None
    """id of the domain that has the network for itself"""
    isolationmethods: str | None = None
    """how networks are kept apart, a comma list"""
    jobid: str | None = None
    """id of the last job on the physical network"""
    jobstatus: int | None = None
    """status of the last job on the physical network: 0 pending, 1 done, 2 failed"""
    networkspeed: str | None = None
    """link speed, e.g. `1G`"""
    state: PhysicalNetworkState
    """state of the physical network"""
    tags: str | None = None
    """tags that offerings can ask for, a comma list"""
    vlan: str | None = None
    """VLANs for guests, a comma list of ranges, e.g. `100-200`"""
    zoneid: str
    """id of the zone"""
    zonename: str
    """name of the zone"""
