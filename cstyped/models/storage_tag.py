# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class StorageTag(Model):
    """StorageTag, as the server answers it (StorageTagResponse).

    Answered by listStorageTags.
    """

    name: str
    """name of the storage tag"""
    jobid: str | None = None
    """id of the last job on the storage tag"""
    jobstatus: int | None = None
    """status of the last job on the storage tag: 0 pending, 1 done, 2 failed"""
    poolid: int
    """internal number of the pool"""
