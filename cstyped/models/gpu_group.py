# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .gpu_group_vgpu import GpuGroupVgpu


class GpuGroup(Model):
    """GpuGroup, as the server answers it (GpuResponse)."""

    gpugroupname: str | None = None
    """name of the group of GPU cards"""
    vgpu: list[GpuGroupVgpu] | None = None
    """virtual GPU types of the group"""
