# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ExtractMode, UploadStatus


class Extraction(Model):
    """Extraction, as the server answers it (ExtractResponse).

    Answered by extractIso, extractSnapshot, extractTemplate, extractVolume.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    accountid: str | None = None
    """the owning account, by id"""
    created: datetime | None = None
    """when it was made"""
    extractId: str | None = None
    """the upload, by id"""
    extractMode: ExtractMode | None = None
    """whether the file is offered for download or uploaded"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    resultstring: str | None = None
    """what went wrong, if something did"""
    state: UploadStatus | None = None
    """the state"""
    status: str | None = None
    """how far it is, in words"""
    storagetype: str | None = None
    """on the host itself or on shared storage"""
    uploadpercentage: int | None = None
    """percent uploaded so far"""
    url: str | None = None
    """where to download it, or where it went"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
