# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class StratosphereSsp(Model):
    """StratosphereSsp, as the server answers it (SspResponse).

    Answered by addStratosphereSsp.
    """

    name: str | None = None
    """name of the stratosphere SSP"""
    hostid: str | None = None
    """id of the host"""
    jobid: str | None = None
    """id of the last job on the stratosphere SSP"""
    jobstatus: int | None = None
    """status of the last job on the stratosphere SSP: 0 pending, 1 done, 2 failed"""
    url: str | None = None
    """the URL"""
    zoneid: str | None = None
    """id of the zone"""
