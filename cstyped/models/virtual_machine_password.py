# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualMachinePassword, as the server answers it (GetVMPasswordResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VirtualMachinePassword(Model):
    """VirtualMachinePassword, as the server answers it (GetVMPasswordResponse).

    Answered by getVMPassword.
    """

    encryptedpassword: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
