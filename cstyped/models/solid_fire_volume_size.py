# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SolidFireVolumeSize, as the server answers it (ApiSolidFireVolumeSizeResponse)."""

from __future__ import annotations

from cstyped.model import Model


class SolidFireVolumeSize(Model):
    """SolidFireVolumeSize, as the server answers it (ApiSolidFireVolumeSizeResponse).

    Answered by getSolidFireVolumeSize.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    solidFireVolumeSize: int | None = None
