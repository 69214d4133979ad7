# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TrafficType, as the server answers it (TrafficTypeResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import TrafficTypeName


class TrafficType(Model):
    """TrafficType, as the server answers it (TrafficTypeResponse).

    Answered by addTrafficType, listTrafficTypes, updateTrafficType.
    """

    id: str
    hypervnetworklabel: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    kvmnetworklabel: str | None = None
    ovm3networklabel: str | None = None
    physicalnetworkid: str
    traffictype: TrafficTypeName
    vmwarenetworklabel: str | None = None
    xennetworklabel: str | None = None
