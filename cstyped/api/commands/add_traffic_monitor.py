# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.traffic_monitor import TrafficMonitor


class AddTrafficMonitorRequest(Request):
    """The request of addTrafficMonitor; `client.send` takes it and returns TrafficMonitor."""

    command: ClassVar[str] = "addTrafficMonitor"
    url: str
    """the URL"""
    zoneid: str
    """the zone (Zone id)"""
    excludezones: str | None = None
    """networks whose incoming traffic is not counted, a comma list"""
    includezones: str | None = None
    """networks whose incoming traffic is counted, a comma list"""

    def parse(self, envelope: Envelope) -> TrafficMonitor:
        """Decode the answer."""
        from ...models.traffic_monitor import TrafficMonitor

        return envelope.object(TrafficMonitor)


def add_traffic_monitor(
    client: BaseClient,
    *,
    url: str,
    zoneid: str,
    excludezones: str | None = None,
    includezones: str | None = None,
) -> TrafficMonitor:
    """Add a host that meters a zone's direct network traffic.

    Args:
        url: the URL
        zoneid: the zone (Zone id)
        excludezones: networks whose incoming traffic is not counted, a comma list
        includezones: networks whose incoming traffic is counted, a comma list

    Returns:
        TrafficMonitor.
    """
    return client.send(
        AddTrafficMonitorRequest(
            url=url, zoneid=zoneid, excludezones=excludezones, includezones=includezones
        )
    )
