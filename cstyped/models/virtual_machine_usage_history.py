# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualMachineUsageHistory, as the server answers it (VmMetricsStatsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .usage_stats import UsageStats


class VirtualMachineUsageHistory(Model):
    """VirtualMachineUsageHistory, as the server answers it (VmMetricsStatsResponse).

    Answered by listSystemVmsUsageHistory, listVirtualMachinesUsageHistory.
    """

    id: str
    name: str
    displayname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    stats: list[UsageStats]
