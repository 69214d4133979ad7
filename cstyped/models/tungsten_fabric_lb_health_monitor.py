# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import TungstenHttpMethod, TungstenMonitorType


class TungstenFabricLbHealthMonitor(Model):
    """TungstenFabricLbHealthMonitor, as the server answers it
    (TungstenFabricLBHealthMonitorResponse).

    Answered by listTungstenFabricLBHealthMonitor, updateTungstenFabricLBHealthMonitor.
    """

    id: int
    """the id"""
    expectedcode: str | None = None
    """HTTP status codes that mean healthy"""
    httpmethod: TungstenHttpMethod | None = None
    """HTTP method of the probe"""
    interval: int | None = None
    """seconds between two readings of the counters"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lbruleid: str | None = None
    """the load balancer rule, by id"""
    retry: int | None = None
    """failed probes before the machine counts as down"""
    timeout: int | None = None
    """seconds before giving up"""
    type: TungstenMonitorType | None = None
    """the kind"""
    urlpath: str | None = None
    """path that the probe asks for"""
    uuid: str | None = None
    """the id"""
    zoneid: int | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
