# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VolumeSnapshotDetail(Model):
    """VolumeSnapshotDetail, as the server answers it (ApiVolumeSnapshotDetailsResponse).

    Answered by getVolumeSnapshotDetails.
    """

    jobid: str | None = None
    """id of the last job on the volume snapshot detail"""
    jobstatus: int | None = None
    """status of the last job on the volume snapshot detail: 0 pending, 1 done, 2 failed"""
    snapshotDetailsName: str | None = None
    """key of the detail"""
    snapshotDetailsValue: str | None = None
    """value of the detail"""
    volumeSnapshotId: int
    """internal number of the snapshot"""
