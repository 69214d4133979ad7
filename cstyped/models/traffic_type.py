# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import TrafficTypeName


class TrafficType(Model):
    """TrafficType, as the server answers it (TrafficTypeResponse).

    Answered by addTrafficType, listTrafficTypes, updateTrafficType.
    """

    id: str
    """id of the traffic type"""
    hypervnetworklabel: str | None = None
    """name of the Hyper-V switch for this traffic"""
    jobid: str | None = None
    """id of the last job on the traffic type"""
    jobstatus: int | None = None
    """status of the last job on the traffic type: 0 pending, 1 done, 2 failed"""
    kvmnetworklabel: str | None = None
    """name of the KVM bridge for this traffic"""
    ovm3networklabel: str | None = None
    """name of the OVM3 network for this traffic"""
    physicalnetworkid: str
    """id of the physical network"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    vmwarenetworklabel: str | None = None
    """name of the VMware switch for this traffic"""
    xennetworklabel: str | None = None
    """name label of the XenServer network for this traffic"""
