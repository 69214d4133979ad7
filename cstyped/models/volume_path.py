# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VolumePath(Model):
    """VolumePath, as the server answers it (ApiPathForVolumeResponse).

    Answered by getPathForVolume.
    """

    jobid: str | None = None
    """id of the last job on the volume path"""
    jobstatus: int | None = None
    """status of the last job on the volume path: 0 pending, 1 done, 2 failed"""
    path: str | None = None
    """the path"""
