# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ObjectStoragePool(Model):
    """ObjectStoragePool, as the server answers it (ObjectStoreResponse).

    Answered by addObjectStoragePool, listObjectStoragePools, updateObjectStoragePool.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    providername: str
    """the provider, by name"""
    storageallocated: int | None = None
    """bytes promised to buckets"""
    storagetotal: int | None = None
    """bytes in all"""
    storageused: int | None = None
    """bytes really in use"""
    url: str | None = None
    """the URL"""
