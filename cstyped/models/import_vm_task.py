# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ImportVmTaskState, ImportVmTaskStep


class ImportVmTask(Model):
    """ImportVmTask, as the server answers it (ImportVMTaskResponse).

    Answered by listImportVmTasks.
    """

    account: str | None = None
    """the owning account, by name"""
    accountid: str | None = None
    """the owning account, by id"""
    convertinstancehostid: str | None = None
    """the host that converts the machine, by id"""
    convertinstancehostname: str | None = None
    """the host that converts the machine, by name"""
    created: datetime
    """when it was made"""
    datacentername: str | None = None
    """the data center in vCenter, by name"""
    description: str | None = None
    """free text that explains it"""
    displayname: str | None = None
    """display name that the machine gets"""
    duration: str | None = None
    """how long the task has taken, as text with units"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lastupdated: datetime | None = None
    """when it was changed last"""
    sourcevmname: str | None = None
    """the machine at the source, by name"""
    state: ImportVmTaskState
    """the state"""
    step: ImportVmTaskStep | None = None
    """what the import is doing now"""
    stepduration: str | None = None
    """how long this step has taken, as text with units"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""
    virtualmachineid: str | None = None
    """id of the new machine, once it is there"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
