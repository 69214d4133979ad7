# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AsyncJob, as the server answers it (AsyncJobResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from typing import Any
from ..types import ApiCommandResourceType, JobResultType


class AsyncJob(Model):
    """AsyncJob, as the server answers it (AsyncJobResponse).

    Answered by listAsyncJobs, queryAsyncJobResult, upgradeRouterTemplate.
    """

    account: str | None = None
    accountid: str
    cmd: str
    completed: datetime | None = None
    created: datetime
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str
    jobinstanceid: str | None = None
    jobinstancetype: ApiCommandResourceType | None = None
    jobprocstatus: int
    jobresult: Any = None
    jobresultcode: int
    jobresulttype: JobResultType | None = None
    jobstatus: int
    managementserverid: str | None = None
    managementservername: str | None = None
    userid: str
