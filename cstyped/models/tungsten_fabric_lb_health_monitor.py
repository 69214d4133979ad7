# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import TungstenHttpMethod, TungstenMonitorType


class TungstenFabricLbHealthMonitor(Model):
    """TungstenFabricLbHealthMonitor, as the server answers it
    (TungstenFabricLBHealthMonitorResponse).

    Answered by listTungstenFabricLBHealthMonitor, updateTungstenFabricLBHealthMonitor.
    """

    id: int
    """id of the Tungsten fabric load balancer health monitor"""
    expectedcode: str | None = None
    """HTTP status codes that mean healthy"""
    httpmethod: TungstenHttpMethod | None = None
    """HTTP method of the probe"""
    interval: int | None = None
    """seconds between two readings of the counters"""
    jobid: str | None = None
    """id of the last job on the Tungsten fabric load balancer health monitor"""
    jobstatus: int | None = None
    """status of the last job on the Tungsten fabric load balancer health monitor: 0 pending, 1
    done, 2 failed
    """
    lbruleid: str | None = None
    """id of the load balancer rule"""
    retry: int | None = None
    """failed probes before the machine counts as down"""
    timeout: int | None = None
    """seconds before giving up"""
    type: TungstenMonitorType | None = None
    """type of the Tungsten fabric load balancer health monitor"""
    urlpath: str | None = None
    """path that the probe asks for"""
    uuid: str | None = None
    """id of the Tungsten fabric load balancer health monitor"""
    zoneid: int | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
