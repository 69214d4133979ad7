# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ExtractMode, UploadStatus


class Extraction(Model):
    """Extraction, as the server answers it (ExtractResponse).

    Answered by extractIso, extractSnapshot, extractTemplate, extractVolume.
    """

    id: str
    """id of the extraction"""
    name: str | None = None
    """name of the extraction"""
    accountid: str | None = None
    """id of the owning account"""
    created: datetime | None = None
    """when the extraction was created"""
    extractId: str | None = None
    """id of the upload"""
    extractMode: ExtractMode | None = None
    """whether the file is offered for download or uploaded"""
    jobid: str | None = None
    """id of the last job on the extraction"""
    jobstatus: int | None = None
    """status of the last job on the extraction: 0 pending, 1 done, 2 failed"""
    resultstring: str | None = None
    """what went wrong, if something did"""
    state: UploadStatus | None = None
    """state of the extraction"""
    status: str | None = None
    """how far it is, in words"""
    storagetype: str | None = None
    """on the host itself or on shared storage"""
    uploadpercentage: int | None = None
    """percent uploaded so far"""
    url: str | None = None
    """where to download it, or where it went"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
