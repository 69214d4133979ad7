# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import (
    DataStoreRole,
    ObjectInDataStoreState,
    SnapshotLocationType,
    SnapshotState,
    SnapshotType,
    VolumeState,
    VolumeType,
)
from .resource_tag import ResourceTag


class Snapshot(Model):
    """Snapshot, as the server answers it (SnapshotResponse).

    Answered by copySnapshot, createSnapshot, createSnapshotFromVMSnapshot, listSnapshots,
    revertSnapshot.
    """

    id: str
    """id of the snapshot"""
    name: str
    """name of the snapshot"""
    account: str | None = None
    """name of the owning account"""
    chainsize: int | None = None
    """bytes of the snapshot and all it builds on"""
    created: datetime
    """when the snapshot was created"""
    datastoreid: str | None = None
    """id of the image store or pool that keeps it"""
    datastorename: str | None = None
    """name of the datastore that keeps it"""
    datastorestate: ObjectInDataStoreState | None = None
    """state of the copy in that store"""
    datastoretype: DataStoreRole | None = None
    """kind of the datastore"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    downloaddetails: dict[str, str] | None = None
    """how far the download to each store is"""
    hasannotations: bool | None = None
    """whether the snapshot has annotations"""
    intervaltype: SnapshotType | None = None
    """how often it happens"""
    jobid: str | None = None
    """id of the last job on the snapshot"""
    jobstatus: int | None = None
    """status of the last job on the snapshot: 0 pending, 1 done, 2 failed"""
    locationtype: SnapshotLocationType | None = None
    """where the snapshot is kept: `PRIMARY` or `SECONDARY` storage"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """id of the guest OS"""
    physicalsize: int
    """bytes that the copy takes on the store"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    revertable: bool
    """whether the volume can go back to it"""
    snapshottype: SnapshotType | None = None
    """taken by hand or by a policy"""
    state: SnapshotState
    """state of the snapshot"""
    status: str | None = None
    """how far the copy is, in words"""
    tags: list[ResourceTag]
    """resource tags of the snapshot"""
    virtualsize: int
    """bytes of the volume"""
    volumeid: str
    """id of the volume"""
    volumename: str | None = None
    """name of the volume"""
    volumestate: VolumeState | None = None
    """the volume's state"""
    volumetype: VolumeType | None = None
    """kind of volume, such as `ROOT` and `DATADISK`"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
