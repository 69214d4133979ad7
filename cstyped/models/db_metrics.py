# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DbMetrics, as the server answers it (DbMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class DbMetrics(Model):
    """DbMetrics, as the server answers it (DbMetricsResponse).

    Answered by listDbMetrics.
    """

    collectiontime: datetime | None = None
    connections: int | None = None
    dbloadaverages: list[float] | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    queries: int | None = None
    replicas: list[str] | None = None
    tlsversions: str | None = None
    uptime: int | None = None
    version: str | None = None
    versioncomment: str | None = None
