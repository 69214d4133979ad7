# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""TrafficMonitor, as the server answers it (TrafficMonitorResponse)."""

from __future__ import annotations

from cstyped.model import Model


class TrafficMonitor(Model):
    """TrafficMonitor, as the server answers it (TrafficMonitorResponse).

    Answered by addTrafficMonitor, listTrafficMonitors.
    """

    id: str
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    numretries: str | None = None
    timeout: str | None = None
    zoneid: str | None = None
