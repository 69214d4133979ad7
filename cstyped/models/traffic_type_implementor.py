# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TrafficTypeImplementor, as the server answers it (TrafficTypeImplementorResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import TrafficTypeName


class TrafficTypeImplementor(Model):
    """TrafficTypeImplementor, as the server answers it (TrafficTypeImplementorResponse).

    Answered by listTrafficTypeImplementors.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    traffictype: TrafficTypeName | None = None
    traffictypeimplementor: str | None = None
