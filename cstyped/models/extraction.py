# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Extraction, as the server answers it (ExtractResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ExtractMode, UploadStatus


class Extraction(Model):
    """Extraction, as the server answers it (ExtractResponse).

    Answered by downloadImageStoreObject, extractIso, extractSnapshot, extractTemplate,
    extractVolume.
    """

    id: str | None = None
    name: str | None = None
    accountid: str | None = None
    created: datetime | None = None
    extractId: str | None = None
    extractMode: ExtractMode | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    resultstring: str | None = None
    state: UploadStatus | None = None
    status: str | None = None
    storagetype: str | None = None
    uploadpercentage: int | None = None
    url: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
