# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DataStoreObject, as the server answers it (DataStoreObjectResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ImageFormat


class DataStoreObject(Model):
    """DataStoreObject, as the server answers it (DataStoreObjectResponse).

    Answered by listImageStoreObjects, listStoragePoolObjects.
    """

    name: str | None = None
    format: ImageFormat | None = None
    isdirectory: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lastupdated: datetime | None = None
    size: int | None = None
    snapshotid: str | None = None
    snapshotname: str | None = None
    templateid: str | None = None
    templatename: str | None = None
    volumeid: str | None = None
    volumename: str | None = None
