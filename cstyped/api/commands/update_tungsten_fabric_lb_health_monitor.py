# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

from ...types import TungstenHttpMethod, TungstenMonitorType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_lb_health_monitor import TungstenFabricLbHealthMonitor


class UpdateTungstenFabricLBHealthMonitorRequest(Request):
    """The request of updateTungstenFabricLBHealthMonitor; `client.send` takes it and returns
    Job[TungstenFabricLbHealthMonitor].
    """

    command: ClassVar[str] = "updateTungstenFabricLBHealthMonitor"
    interval: int
    """seconds between two probes"""
    lbruleid: str
    """the load balancer rule"""
    retry: int
    """failed probes before the machine counts as down"""
    timeout: int
    """seconds to wait for an answer"""
    type: TungstenMonitorType
    """kind of probe"""
    expectedcode: str | None = None
    """HTTP status codes that mean healthy"""
    httpmethodtype: TungstenHttpMethod | None = None
    """HTTP method of the probe"""
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
        type: kind of probe
        expectedcode: HTTP status codes that mean healthy
        httpmethodtype: HTTP method of the probe
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
