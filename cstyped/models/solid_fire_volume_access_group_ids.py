# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class SolidFireVolumeAccessGroupIds(Model):
    """SolidFireVolumeAccessGroupIds, as the server answers it
    (ApiSolidFireVolumeAccessGroupIdsResponse).

    Answered by getSolidFireVolumeAccessGroupIds.
    """

    jobid: str | None = None
    """id of the last job on the solid fire volume access group ids"""
    jobstatus: int | None = None
    """status of the last job on the solid fire volume access group ids: 0 pending, 1 done, 2
    failed
    """
    solidFireVolumeAccessGroupIds: list[int] | None = None
    """numbers of the volume access groups at SolidFire"""
