# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VirtualMachineUnmanagement(Model):
    """VirtualMachineUnmanagement, as the server answers it (UnmanageVMInstanceResponse).

    Answered by unmanageVirtualMachine.
    """

    details: str | None = None
    """what there is to say of the outcome"""
    hostid: str | None = None
    """the host that keeps the definition, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    success: bool
    """whether it went well"""
