# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class VirtualMachineUserData(Model):
    """VirtualMachineUserData, as the server answers it (VMUserDataResponse).

    Answered by getVirtualMachineUserData.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"userdata"})
    jobid: str | None = None
    """id of the last job on the virtual machine user data"""
    jobstatus: int | None = None
    """status of the last job on the virtual machine user data: 0 pending, 1 done, 2 failed"""
    userdata: str | None = None
    """what cloud-init reads, base64-encoded"""
    virtualmachineid: str
    """id of the machine"""
