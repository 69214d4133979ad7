# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .usage_stats import UsageStats


class VirtualMachineUsageHistory(Model):
    """VirtualMachineUsageHistory, as the server answers it (VmMetricsStatsResponse).

    Answered by listSystemVmsUsageHistory, listVirtualMachinesUsageHistory.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    displayname: str | None = None
    """name for people to read"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    stats: list[UsageStats]
    """one entry for each reading"""
