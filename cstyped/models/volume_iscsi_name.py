# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VolumeIscsiName(Model):
    """VolumeIscsiName, as the server answers it (ApiVolumeiScsiNameResponse).

    Answered by getVolumeiScsiName.
    """

    jobid: str | None = None
    """id of the last job on the volume iSCSI name"""
    jobstatus: int | None = None
    """status of the last job on the volume iSCSI name: 0 pending, 1 done, 2 failed"""
    volumeiScsiName: str | None = None
    """iSCSI name of the volume"""
