# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VolumePath, as the server answers it (ApiPathForVolumeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VolumePath(Model):
    """VolumePath, as the server answers it (ApiPathForVolumeResponse).

    Answered by getPathForVolume.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    path: str | None = None
