# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ObjectStoragePool(Model):
    """ObjectStoragePool, as the server answers it (ObjectStoreResponse).

    Answered by addObjectStoragePool, listObjectStoragePools, updateObjectStoragePool.
    """

    id: str
    """id of the object storage pool"""
    name: str
    """name of the object storage pool"""
    hasannotations: bool | None = None
    """whether the object storage pool has annotations"""
    jobid: str | None = None
    """id of the last job on the object storage pool"""
    jobstatus: int | None = None
    """status of the last job on the object storage pool: 0 pending, 1 done, 2 failed"""
    providername: str
    """name of the provider"""
    storageallocated: int | None = None
    """bytes promised to buckets"""
    storagetotal: int | None = None
    """bytes in all"""
    storageused: int | None = None
    """bytes really in use"""
    url: str | None = None
    """the URL"""
