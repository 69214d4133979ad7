# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import Any, ClassVar

from cstyped.runtime import Model

from ..types import ApiCommandResourceType, JobResultType


class AsyncJob(Model):
    """AsyncJob, as the server answers it (AsyncJobResponse).

    Answered by listAsyncJobs, queryAsyncJobResult.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"jobresult"})
    account: str | None = None
    """name of the account that gave the command"""
    accountid: str
    """id of the account that gave the command"""
    cmd: str
    """class name of the command, in Java"""
    completed: datetime | None = None
    """when the job ended"""
    created: datetime
    """when the async job was created"""
    domainid: str | None = None
    """id of the domain of whoever gave the command"""
    domainpath: str | None = None
    """path of the domain of whoever gave the command"""
    jobid: str
    """id of the job"""
    jobinstanceid: str | None = None
    """id of the resource that the job works on"""
    jobinstancetype: ApiCommandResourceType | None = None
    """kind of the resource that the job works on; can be `None`"""
    jobprocstatus: int
    """progress of the job, a number"""
    jobresult: Any = None
    """what the job gave, or its error"""
    jobresultcode: int
    """0, or the number of the error"""
    jobresulttype: JobResultType | None = None
    """shape of the result, e.g. `object`"""
    jobstatus: int
    """0 pending, 1 done, 2 failed, 3 cancelled"""
    managementserverid: str | int | None = None
    """id of the management server that runs the job"""
    managementservername: str | None = None
    """name of the management server that runs the job"""
    userid: str
    """id of the user who gave the command"""
