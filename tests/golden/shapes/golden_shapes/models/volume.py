# @generated from dump.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from .resource_tag import ResourceTag


class Volume(Model):
    """Volume, as the server answers it (VolumeResponse).

    Answered by createVolume, listVolumes.
    """

    id: str
    """id of the volume"""
    name: str
    """name of the volume"""
    created: datetime
    """when the volume was created"""
    jobid: str | None = None
    """id of the last job on the volume"""
    jobstatus: int | None = None
    """status of the last job on the volume: 0 pending, 1 done, 2 failed"""
    size: int
    """size in bytes"""
    tags: list[ResourceTag]
    """resource tags of the volume"""
