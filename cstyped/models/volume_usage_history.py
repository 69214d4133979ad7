# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VolumeUsageHistory, as the server answers it (VolumeMetricsStatsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .usage_stats import UsageStats


class VolumeUsageHistory(Model):
    """VolumeUsageHistory, as the server answers it (VolumeMetricsStatsResponse).

    Answered by listVolumesUsageHistory.
    """

    id: str
    name: str
    jobid: str | None = None
    jobstatus: int | None = None
    stats: list[UsageStats]
