# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SolidFireVolumeSize(Model):
    """SolidFireVolumeSize, as the server answers it (ApiSolidFireVolumeSizeResponse).

    Answered by getSolidFireVolumeSize.
    """

    jobid: str | None = None
    """id of the last job on the solid fire volume size"""
    jobstatus: int | None = None
    """status of the last job on the solid fire volume size: 0 pending, 1 done, 2 failed"""
    solidFireVolumeSize: int
    """bytes of the volume at SolidFire, snapshot reserve included"""
