# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VgpuProfile, as the server answers it (VgpuProfileResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VgpuProfile(Model):
    """VgpuProfile, as the server answers it (VgpuProfileResponse).

    Answered by createVgpuProfile, listVgpuProfiles, updateVgpuProfile.
    """

    id: str
    name: str | None = None
    description: str | None = None
    deviceid: str | None = None
    devicename: str | None = None
    gpucardid: str | None = None
    gpucardname: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxheads: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    maxvgpuperphysicalgpu: int | None = None
    vendorid: str | None = None
    vendorname: str | None = None
    videoram: int | None = None
