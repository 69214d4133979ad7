# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VgpuProfile(Model):
    """VgpuProfile, as the server answers it (VgpuProfileResponse).

    Answered by createVgpuProfile, listVgpuProfiles, updateVgpuProfile.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    deviceid: str
    """PCI id of the card, hexadecimal"""
    devicename: str
    """model of the device"""
    gpucardid: str | None = None
    """the GPU card, by id"""
    gpucardname: str | None = None
    """the GPU card, by name"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
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
    """the maker, by name"""
    videoram: int | None = None
    """video memory in MiB"""
