# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from typing import ClassVar

from cstyped.runtime import Model


class UploadParams(Model):
    """UploadParams, as the server answers it (GetUploadParamsResponse).

    Answered by getUploadParamsForIso, getUploadParamsForKubernetesSupportedVersion,
    getUploadParamsForTemplate, getUploadParamsForVolume.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"metadata", "signature"})
    id: str
    """id of the upload params"""
    expires: str | None = None
    """when the signature stops being valid, as text"""
    jobid: str | None = None
    """id of the last job on the upload params"""
    jobstatus: int | None = None
    """status of the last job on the upload params: 0 pending, 1 done, 2 failed"""
    metadata: str | None = None
    """encrypted facts about the upload, to send along"""
    postURL: str | None = None
    """URL to send the file to"""
    signature: str | None = None
    """signature to send along"""
