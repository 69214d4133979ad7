# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import ImageFormat


class DataStoreObject(Model):
    """DataStoreObject, as the server answers it (DataStoreObjectResponse).

    Answered by listImageStoreObjects, listStoragePoolObjects.
    """

    name: str
    """name of the data store object"""
    format: ImageFormat | None = None
    """file format of the image"""
    isdirectory: bool
    """true for a directory, false for a file"""
    jobid: str | None = None
    """id of the last job on the data store object"""
    jobstatus: int | None = None
    """status of the last job on the data store object: 0 pending, 1 done, 2 failed"""
    lastupdated: datetime
    """when it was changed last"""
    size: int
    """bytes of the file"""
    snapshotid: str | None = None
    """id of the snapshot"""
    snapshotname: str | None = None
    """name of the snapshot"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    volumeid: str | None = None
    """id of the volume"""
    volumename: str | None = None
    """name of the volume"""
