# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VolumeSnapshotDetail, as the server answers it (ApiVolumeSnapshotDetailsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VolumeSnapshotDetail(Model):
    """VolumeSnapshotDetail, as the server answers it (ApiVolumeSnapshotDetailsResponse).

    Answered by getVolumeSnapshotDetails.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    snapshotDetailsName: str | None = None
    snapshotDetailsValue: str | None = None
    volumeSnapshotId: int | None = None
