# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .usage_stats import UsageStats


class VirtualMachineUsageHistory(Model):
    """VirtualMachineUsageHistory, as the server answers it (VmMetricsStatsResponse).

    Answered by listSystemVmsUsageHistory, listVirtualMachinesUsageHistory.
    """

    id: str
    """id of the virtual machine usage history"""
    name: str
    """name of the virtual machine usage history"""
    displayname: str | None = None
    """name for people to read"""
    jobid: str | None = None
    """id of the last job on the virtual machine usage history"""
    jobstatus: int | None = None
    """status of the last job on the virtual machine usage history: 0 pending, 1 done, 2 failed"""
    stats: list[UsageStats]
    """one entry for each reading"""
