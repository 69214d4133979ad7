# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ObjectStoragePool, as the server answers it (ObjectStoreResponse)."""

from __future__ import annotations

from cstyped.model import Model


class ObjectStoragePool(Model):
    """ObjectStoragePool, as the server answers it (ObjectStoreResponse).

    Answered by addObjectStoragePool, listObjectStoragePools, updateObjectStoragePool.
    """

    id: str
    name: str | None = None
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    providername: str | None = None
    storageallocated: int | None = None
    storagetotal: int | None = None
    storageused: int | None = None
    url: str | None = None
