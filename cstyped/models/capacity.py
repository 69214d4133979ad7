# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CapacityName


class Capacity(Model):
    """Capacity, as the server answers it (CapacityResponse).

    Answered by listCapacity.
    """

    name: CapacityName | None = None
    """the capacity type, by name"""
    capacityallocated: int | None = None
    """amount that is promised: bytes, MHz of CPU, or a count, by type"""
    capacitytotal: int
    """amount that there is: bytes, MHz of CPU, or a count, by type"""
    capacityused: int
    """amount in use: bytes, MHz of CPU, or a count, by type"""
    clusterid: str | None = None
    """the cluster, by id"""
    clustername: str | None = None
    """the cluster, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    percentused: str
    """percent in use, as text without a sign"""
    podid: str | None = None
    """the pod, by id"""
    podname: str | None = None
    """the pod, by name"""
    tag: str | None = None
    """tag that it counts for"""
    type: int
    """number of the capacity type"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
