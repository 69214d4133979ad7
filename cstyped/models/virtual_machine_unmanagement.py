# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VirtualMachineUnmanagement(Model):
    """VirtualMachineUnmanagement, as the server answers it (UnmanageVMInstanceResponse).

    Answered by unmanageVirtualMachine.
    """

    details: str | None = None
    """what there is to say of the outcome"""
    hostid: str | None = None
    """id of the host that keeps the definition"""
    jobid: str | None = None
    """id of the last job on the virtual machine unmanagement"""
    jobstatus: int | None = None
    """status of the last job on the virtual machine unmanagement: 0 pending, 1 done, 2 failed"""
    success: bool
    """whether it went well"""
