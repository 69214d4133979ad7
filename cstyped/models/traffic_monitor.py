# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class TrafficMonitor(Model):
    """TrafficMonitor, as the server answers it (TrafficMonitorResponse).

    Answered by addTrafficMonitor, listTrafficMonitors.
    """

    id: str
    """id of the traffic monitor"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the traffic monitor"""
    jobstatus: int | None = None
    """status of the last job on the traffic monitor: 0 pending, 1 done, 2 failed"""
    numretries: str | None = None
    """how often a failed request is tried again"""
    timeout: str | None = None
    """seconds before giving up"""
    zoneid: str | None = None
    """id of the zone"""
