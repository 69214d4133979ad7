# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .resource_tag import ResourceTag
from .storage_pool_reference import StoragePoolReference
from .zone_reference import ZoneReference


class SnapshotPolicy(Model):
    """SnapshotPolicy, as the server answers it (SnapshotPolicyResponse).

    Answered by createSnapshotPolicy, listSnapshotPolicies, updateSnapshotPolicy.
    """

    id: str
    """the id"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    intervaltype: int
    """0 hourly, 1 daily, 2 weekly, 3 monthly"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    maxsnaps: int
    """snapshots to keep"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    storage: list[StoragePoolReference] | None = None
    """pools that get a copy"""
    tags: list[ResourceTag]
    """tags on it"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    volumeid: str | None = None
    """the volume, by id"""
    volumename: str | None = None
    """the volume, by name"""
    zone: list[ZoneReference] | None = None
    """zones that get a copy"""
