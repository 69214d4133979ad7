# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""GpuGroupVgpu, as the server answers it (VgpuResponse)."""

from __future__ import annotations

from cstyped.model import Model


class GpuGroupVgpu(Model):
    """GpuGroupVgpu, as the server answers it (VgpuResponse)."""

    maxcapacity: int | None = None
    maxheads: int | None = None
    maxresolutionx: int | None = None
    maxresolutiony: int | None = None
    maxvgpuperpgpu: int | None = None
    remainingcapacity: int | None = None
    vgputype: str | None = None
    videoram: int | None = None
