# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""VolumeForImport, as the server answers it (VolumeForImportResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StoragePoolType


class VolumeForImport(Model):
    """VolumeForImport, as the server answers it (VolumeForImportResponse).

    Answered by listVolumesForImport.
    """

    name: str | None = None
    chaininfo: str | None = None
    details: dict[str, str] | None = None
    encryptformat: str | None = None
    format: str | None = None
    fullpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    path: str | None = None
    size: int | None = None
    storage: str | None = None
    storageid: str | None = None
    storagetype: StoragePoolType | None = None
    virtualsize: int | None = None
