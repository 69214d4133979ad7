# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""UploadParams, as the server answers it (GetUploadParamsResponse)."""

from __future__ import annotations

from cstyped.model import Model


class UploadParams(Model):
    """UploadParams, as the server answers it (GetUploadParamsResponse).

    Answered by getUploadParamsForIso, getUploadParamsForKubernetesSupportedVersion,
    getUploadParamsForTemplate, getUploadParamsForVolume.
    """

    id: str
    expires: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    metadata: str | None = None
    postURL: str | None = None
    signature: str | None = None
