# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .usage_stats import UsageStats


class VolumeUsageHistory(Model):
    """VolumeUsageHistory, as the server answers it (VolumeMetricsStatsResponse).

    Answered by listVolumesUsageHistory.
    """

    id: str
    """id of the volume usage history"""
    name: str | None = None
    """name of the volume usage history"""
    jobid: str | None = None
    """id of the last job on the volume usage history"""
    jobstatus: int | None = None
    """status of the last job on the volume usage history: 0 pending, 1 done, 2 failed"""
    stats: list[UsageStats]
    """one entry for each reading"""
