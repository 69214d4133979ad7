# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VirtualMachineUserData, as the server answers it (VMUserDataResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VirtualMachineUserData(Model):
    """VirtualMachineUserData, as the server answers it (VMUserDataResponse).

    Answered by getVirtualMachineUserData.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    userdata: str | None = None
    virtualmachineid: str | None = None
