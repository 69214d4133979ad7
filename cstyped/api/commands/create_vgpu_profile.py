# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vgpu_profile import VgpuProfile


class CreateVgpuProfileRequest(Request):
    """The request of createVgpuProfile; `client.send` takes it and returns VgpuProfile."""

    command: ClassVar[str] = "createVgpuProfile"
    gpucardid: str
    """the GPU card (GpuCard id)"""
    name: str
    """the name"""
    description: str | None = None
    """free text that explains it"""
    maxheads: int | None = None
    """most display heads"""
    maxresolutionx: int | None = None
    """greatest width in pixels"""
    maxresolutiony: int | None = None
    """greatest height in pixels"""
    maxvgpuperphysicalgpu: int | None = None
    """most virtual GPUs on one physical GPU"""
    videoram: int | None = None
    """video memory in MiB"""

    def parse(self, envelope: Envelope) -> VgpuProfile:
        """Decode the answer."""
        from ...models.vgpu_profile import VgpuProfile

        return envelope.object(VgpuProfile)


def create_vgpu_profile(
    client: BaseClient,
    *,
    gpucardid: str,
    name: str,
    description: str | None = None,
    maxheads: int | None = None,
    maxresolutionx: int | None = None,
    maxresolutiony: int | None = None,
    maxvgpuperphysicalgpu: int | None = None,
    videoram: int | None = None,
) -> VgpuProfile:
    """Define a vGPU profile for a GPU card.

    Since CloudStack 4.21.0.

    Args:
        gpucardid: the GPU card (GpuCard id)
        name: the name
        description: free text that explains it
        maxheads: most display heads
        maxresolutionx: greatest width in pixels
        maxresolutiony: greatest height in pixels
        maxvgpuperphysicalgpu: most virtual GPUs on one physical GPU
        videoram: video memory in MiB

    Returns:
        VgpuProfile.
    """
    return client.send(
        CreateVgpuProfileRequest(
            gpucardid=gpucardid,
            name=name,
            description=description,
            maxheads=maxheads,
            maxresolutionx=maxresolutionx,
            maxresolutiony=maxresolutiony,
            maxvgpuperphysicalgpu=maxvgpuperphysicalgpu,
            videoram=videoram,
        )
    )
