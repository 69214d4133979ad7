# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class GpuGroupVgpu(Model):
    """GpuGroupVgpu, as the server answers it (VgpuResponse)."""

    maxcapacity: int | None = None
    """most virtual GPUs of this type on the group"""
    maxheads: int | None = None
    """most display heads"""
    maxresolutionx: int | None = None
    """greatest width in pixels"""
    maxresolutiony: int | None = None
    """greatest height in pixels"""
    maxvgpuperpgpu: int | None = None
    """most virtual GPUs of this type on one card"""
    remainingcapacity: int | None = None
    """virtual GPUs of this type that still fit"""
    vgputype: str
    """model of the virtual GPU"""
    videoram: int | None = None
    """video memory as the host reports it: bytes on XenServer"""
