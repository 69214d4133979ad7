# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ImportVmTaskState, ImportVmTaskStep


class ImportVmTask(Model):
    """ImportVmTask, as the server answers it (ImportVMTaskResponse).

    Answered by listImportVmTasks.
    """

    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    convertinstancehostid: str | None = None
    """id of the host that converts the machine"""
    convertinstancehostname: str | None = None
    """name of the host that converts the machine"""
    created: datetime
    """when the import machine task was created"""
    datacentername: str | None = None
    """name of the data center in vCenter"""
    description: str | None = None
    """description of the import machine task"""
    displayname: str | None = None
    """display name that the machine gets"""
    duration: str | None = None
    """how long the task has taken, as text with units"""
    jobid: str | None = None
    """id of the last job on the import machine task"""
    jobstatus: int | None = None
    """status of the last job on the import machine task: 0 pending, 1 done, 2 failed"""
    lastupdated: datetime | None = None
    """when it was changed last"""
    sourcevmname: str | None = None
    """name of the machine at the source"""
    state: ImportVmTaskState
    """state of the import machine task"""
    step: ImportVmTaskStep | None = None
    """what the import is doing now"""
    stepduration: str | None = None
    """how long this step has taken, as text with units"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""
    virtualmachineid: str | None = None
    """id of the new machine, once it is there"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
