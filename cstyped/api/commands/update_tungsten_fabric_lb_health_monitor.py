# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    TUNGSTEN_HTTP_METHOD_VALUES,
    TUNGSTEN_MONITOR_TYPE_VALUES,
    TungstenHttpMethod,
    TungstenMonitorType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor


class UpdateTungstenFabricLBHealthMonitorRequest(Request):
    """The request of updateTungstenFabricLBHealthMonitor; `client.send` takes it and returns
    Job[TungstenFabricLbHealthMonitor].
    """

    command: ClassVar[str] = "updateTungstenFabricLBHealthMonitor"
    wire: ClassVar[Wire] = Wire(
        one_case={
            "type": TUNGSTEN_MONITOR_TYPE_VALUES,
            "httpmethodtype": TUNGSTEN_HTTP_METHOD_VALUES,
        }
    )
    interval: int
    """seconds between two probes"""
    lbruleid: str
    """the load balancer rule"""
    retry: int
    """failed probes before the machine counts as down"""
    timeout: int
    """seconds to wait for an answer"""
    type: TungstenMonitorType
    """kind of probe: PING, TCP or HTTP"""
    expectedcode: str | None = None
    """HTTP status codes that mean healthy"""
    httpmethodtype: TungstenHttpMethod | None = None
    """HTTP method of the probe: GET or HEAD"""
    urlpath: str | None = None
    """path that the probe asks for"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricLbHealthMonitor]:
        """Decode the answer."""
        from ...models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor

        return envelope.job(TungstenFabricLbHealthMonitor)


def update_tungsten_fabric_lb_health_monitor(
    client: BaseClient,
    *,
    interval: int,
    lbruleid: str,
    retry: int,
    timeout: int,
    type: TungstenMonitorType,
    expectedcode: str | None = None,
    httpmethodtype: TungstenHttpMethod | None = None,
    urlpath: str | None = None,
) -> Job[TungstenFabricLbHealthMonitor]:
    """Set how Tungsten Fabric probes the machines of a load balancer rule.

    Args:
        interval: seconds between two probes
        lbruleid: the load balancer rule
        retry: failed probes before the machine counts as down
        timeout: seconds to wait for an answer
        type: kind of probe: PING, TCP or HTTP
        expectedcode: HTTP status codes that mean healthy
        httpmethodtype: HTTP method of the probe: GET or HEAD
        urlpath: path that the probe asks for

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricLbHealthMonitor.
    """
    return client.send(
        UpdateTungstenFabricLBHealthMonitorRequest(
            interval=interval,
            lbruleid=lbruleid,
            retry=retry,
            timeout=timeout,
            type=type,
            expectedcode=expectedcode,
            httpmethodtype=httpmethodtype,
            urlpath=urlpath,
        )
    )
