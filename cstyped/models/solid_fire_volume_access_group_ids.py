# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SolidFireVolumeAccessGroupIds, as the server answers it (ApiSolidFireVolumeAccessGroupIdsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SolidFireVolumeAccessGroupIds(Model):
    """SolidFireVolumeAccessGroupIds, as the server answers it (ApiSolidFireVolumeAccessGroupIdsResponse).

    Answered by getSolidFireVolumeAccessGroupIds.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    solidFireVolumeAccessGroupIds: list[int] | None = None
