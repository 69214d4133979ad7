# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import TrafficTypeName


class TrafficType(Model):
    """TrafficType, as the server answers it (TrafficTypeResponse).

    Answered by addTrafficType, listTrafficTypes, updateTrafficType.
    """

    id: str
    """the id"""
    hypervnetworklabel: str | None = None
    """the Hyper-V switch for this traffic, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    kvmnetworklabel: str | None = None
    """the KVM bridge for this traffic, by name"""
    ovm3networklabel: str | None = None
    """the OVM3 network for this traffic, by name"""
    physicalnetworkid: str
    """the physical network, by id"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    vmwarenetworklabel: str | None = None
    """the VMware switch for this traffic, by name"""
    xennetworklabel: str | None = None
    """name label of the XenServer network for this traffic"""
