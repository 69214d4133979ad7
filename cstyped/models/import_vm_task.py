# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ImportVmTask, as the server answers it (ImportVMTaskResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ImportVmTaskState, ImportVmTaskStep


class ImportVmTask(Model):
    """ImportVmTask, as the server answers it (ImportVMTaskResponse).

    Answered by listImportVmTasks.
    """

    id: str
    account: str | None = None
    accountid: str | None = None
    convertinstancehostid: str | None = None
    convertinstancehostname: str | None = None
    created: datetime | None = None
    datacentername: str | None = None
    description: str | None = None
    displayname: str | None = None
    duration: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastupdated: datetime | None = None
    sourcevmname: str | None = None
    state: ImportVmTaskState | None = None
    step: ImportVmTaskStep | None = None
    stepduration: str | None = None
    vcenter: str | None = None
    virtualmachineid: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
