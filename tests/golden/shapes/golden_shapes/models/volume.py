# @generated from dump.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_tag import ResourceTag


class Volume(Model):
    """Volume, as the server answers it (VolumeResponse).

    Answered by createVolume, listVolumes.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    created: datetime
    """when it was made"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    size: int
    """size in bytes"""
    tags: list[ResourceTag]
    """tags on it"""
