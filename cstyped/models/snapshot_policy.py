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
    """id of the snapshot policy"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    hasannotations: bool | None = None
    """whether the snapshot policy has annotations"""
    intervaltype: int
    """0 hourly, 1 daily, 2 weekly, 3 monthly"""
    jobid: str | None = None
    """id of the last job on the snapshot policy"""
    jobstatus: int | None = None
    """status of the last job on the snapshot policy: 0 pending, 1 done, 2 failed"""
    maxsnaps: int
    """snapshots to keep"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    storage: list[StoragePoolReference] | None = None
    """pools that get a copy"""
    tags: list[ResourceTag]
    """resource tags of the snapshot policy"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    volumeid: str | None = None
    """id of the volume"""
    volumename: str | None = None
    """name of the volume"""
    zone: list[ZoneReference] | None = None
    """zones that get a copy"""
