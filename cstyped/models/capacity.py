# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import CapacityName


class Capacity(Model):
    """Capacity, as the server answers it (CapacityResponse).

    Answered by listCapacity.
    """

    name: CapacityName | None = None
    """name of the capacity type"""
    capacityallocated: int | None = None
    """amount that is promised: bytes, MHz of CPU, or a count, by type"""
    capacitytotal: int
    """amount that there is: bytes, MHz of CPU, or a count, by type"""
    capacityused: int
    """amount in use: bytes, MHz of CPU, or a count, by type"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    jobid: str | None = None
    """id of the last job on the capacity"""
    jobstatus: int | None = None
    """status of the last job on the capacity: 0 pending, 1 done, 2 failed"""
    percentused: str
    """percent in use, as text without a sign"""
    podid: str | None = None
    """id of the pod"""
    podname: str | None = None
    """name of the pod"""
    tag: str | None = None
    """tag that it counts for"""
    type: int
    """number of the capacity type"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
