# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VgpuProfile(Model):
    """VgpuProfile, as the server answers it (VgpuProfileResponse).

    Answered by createVgpuProfile, listVgpuProfiles, updateVgpuProfile.
    """

    id: str
    """id of the vGPU profile"""
    name: str
    """name of the vGPU profile"""
    description: str | None = None
    """description of the vGPU profile"""
    deviceid: str
    """PCI id of the card, hexadecimal"""
    devicename: str
    """model of the device"""
    gpucardid: str | None = None
    """id of the GPU card"""
    gpucardname: str | None = None
    """name of the GPU card"""
    jobid: str | None = None
    """id of the last job on the vGPU profile"""
    jobstatus: int | None = None
    """status of the last job on the vGPU profile: 0 pending, 1 done, 2 failed"""
    maxheads: int | None = None
    """most display heads"""
    maxresolutionx: int | None = None
    """greatest width in pixels"""
    maxresolutiony: int | None = None
    """greatest height in pixels"""
    maxvgpuperphysicalgpu: int | None = None
    """most virtual GPUs on one physical GPU"""
    vendorid: str
    """PCI id of the maker, hexadecimal"""
    vendorname: str
    """name of the maker"""
    videoram: int | None = None
    """video memory in MiB"""
