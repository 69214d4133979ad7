# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UsageStats, as the server answers it (StatsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime


class UsageStats(Model):
    """UsageStats, as the server answers it (StatsResponse)."""

    cpuused: str | None = None
    diskiopstotal: int | None = None
    diskioread: int | None = None
    diskiowrite: int | None = None
    diskkbsread: int | None = None
    diskkbswrite: int | None = None
    memoryintfreekbs: int | None = None
    memorykbs: int | None = None
    memorytargetkbs: int | None = None
    networkkbsread: int | None = None
    networkkbswrite: int | None = None
    networkread: str | None = None
    networkwrite: str | None = None
    timestamp: datetime
