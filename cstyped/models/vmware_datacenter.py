# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VmwareDatacenter, as the server answers it (VmwareDatacenterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VmwareDatacenter(Model):
    """VmwareDatacenter, as the server answers it (VmwareDatacenterResponse).

    Answered by addVmwareDc, listVmwareDcs, updateVmwareDc.
    """

    id: str
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    vcenter: str | None = None
    zoneid: int | None = None
