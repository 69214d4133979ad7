# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UsageServerMetrics, as the server answers it (UsageServerMetricsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ManagementServerState


class UsageServerMetrics(Model):
    """UsageServerMetrics, as the server answers it (UsageServerMetricsResponse).

    Answered by listUsageServerMetrics.
    """

    collectiontime: datetime | None = None
    hostname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastheartbeat: datetime | None = None
    lastsuccessfuljob: datetime | None = None
    state: ManagementServerState | None = None
