# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StratosphereSsp, as the server answers it (SspResponse)."""

from __future__ import annotations

from cstyped.model import Model


class StratosphereSsp(Model):
    """StratosphereSsp, as the server answers it (SspResponse).

    Answered by addStratosphereSsp.
    """

    name: str | None = None
    hostid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    url: str | None = None
    zoneid: str | None = None
