# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ManagementServerState


class UsageServerMetrics(Model):
    """UsageServerMetrics, as the server answers it (UsageServerMetricsResponse).

    Answered by listUsageServerMetrics.
    """

    collectiontime: datetime | None = None
    """when the figures were gathered"""
    hostname: str | None = None
    """where the usage server runs: host name"""
    jobid: str | None = None
    """id of the last job on the usage server metrics"""
    jobstatus: int | None = None
    """status of the last job on the usage server metrics: 0 pending, 1 done, 2 failed"""
    lastheartbeat: datetime | None = None
    """when it last looked for work"""
    lastsuccessfuljob: datetime | None = None
    """when a job of it last went well"""
    state: ManagementServerState
    """state of the usage server metrics"""
