# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class VirtualMachinePassword(Model):
    """VirtualMachinePassword, as the server answers it (GetVMPasswordResponse).

    Answered by getVMPassword.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"encryptedpassword"})
    encryptedpassword: str | None = None
    """password of the guest, encrypted with its SSH key, base64-encoded"""
    jobid: str | None = None
    """id of the last job on the virtual machine password"""
    jobstatus: int | None = None
    """status of the last job on the virtual machine password: 0 pending, 1 done, 2 failed"""
