# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualMachineUnmanagement, as the server answers it (UnmanageVMInstanceResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VirtualMachineUnmanagement(Model):
    """VirtualMachineUnmanagement, as the server answers it (UnmanageVMInstanceResponse).

    Answered by unmanageVirtualMachine.
    """

    details: str | None = None
    hostid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    success: bool | None = None
