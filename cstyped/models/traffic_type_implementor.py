# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import TrafficTypeName


class TrafficTypeImplementor(Model):
    """TrafficTypeImplementor, as the server answers it (TrafficTypeImplementorResponse).

    Answered by listTrafficTypeImplementors.
    """

    jobid: str | None = None
    """id of the last job on the traffic type implementor"""
    jobstatus: int | None = None
    """status of the last job on the traffic type implementor: 0 pending, 1 done, 2 failed"""
    traffictype: TrafficTypeName
    """kind of traffic"""
    traffictypeimplementor: str
    """part of the server that handles the traffic"""
