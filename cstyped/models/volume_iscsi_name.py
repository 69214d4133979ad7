# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VolumeIscsiName, as the server answers it (ApiVolumeiScsiNameResponse)."""

from __future__ import annotations

from cstyped.model import Model


class VolumeIscsiName(Model):
    """VolumeIscsiName, as the server answers it (ApiVolumeiScsiNameResponse).

    Answered by getVolumeiScsiName.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    volumeiScsiName: str | None = None
