# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Capacity, as the server answers it (CapacityResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import CapacityName


class Capacity(Model):
    """Capacity, as the server answers it (CapacityResponse).

    Answered by listCapacity.
    """

    name: CapacityName | None = None
    capacityallocated: int | None = None
    capacitytotal: int | None = None
    capacityused: int | None = None
    clusterid: str | None = None
    clustername: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    percentused: str | None = None
    podid: str | None = None
    podname: str | None = None
    tag: str | None = None
    type: int | None = None
    zoneid: str | None = None
    zonename: str | None = None
