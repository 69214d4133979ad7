# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ImageFormat


class DataStoreObject(Model):
    """DataStoreObject, as the server answers it (DataStoreObjectResponse).

    Answered by listImageStoreObjects, listStoragePoolObjects.
    """

    name: str
    """the name"""
    format: ImageFormat | None = None
    """file format of the image"""
    isdirectory: bool
    """true for a directory, false for a file"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lastupdated: datetime
    """when it was changed last"""
    size: int
    """bytes of the file"""
    snapshotid: str | None = None
    """the snapshot, by id"""
    snapshotname: str | None = None
    """the snapshot, by name"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    volumeid: str | None = None
    """the volume, by id"""
    volumename: str | None = None
    """the volume, by name"""
