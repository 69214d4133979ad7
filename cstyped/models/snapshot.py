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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    chainsize: int | None = None
    """bytes of the snapshot and all it builds on"""
    created: datetime
    """when it was made"""
    datastoreid: str | None = None
    """the image store or pool that keeps it, by id"""
    datastorename: str | None = None
    """the datastore that keeps it, by name"""
    datastorestate: ObjectInDataStoreState | None = None
    """state of the copy in that store"""
    datastoretype: DataStoreRole | None = None
    """kind of the datastore"""
    domain: str
    """the owner's domain, by name"""
    domainid: str
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    downloaddetails: dict[str, str] | None = None
    """how far the download to each store is"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    intervaltype: SnapshotType | None = None
    """how often it happens"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    locationtype: SnapshotLocationType | None = None
    """where the snapshot is kept: `PRIMARY` or `SECONDARY` storage"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    ostypeid: str | None = None
    """the guest OS, by id"""
    physicalsize: int
    """bytes that the copy takes on the store"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    revertable: bool
    """whether the volume can go back to it"""
    snapshottype: SnapshotType | None = None
    """taken by hand or by a policy"""
    state: SnapshotState
    """the state"""
    status: str | None = None
    """how far the copy is, in words"""
    tags: list[ResourceTag]
    """tags on it"""
    virtualsize: int
    """bytes of the volume"""
    volumeid: str
    """the volume, by id"""
    volumename: str | None = None
    """the volume, by name"""
    volumestate: VolumeState | None = None
    """the volume's state"""
    volumetype: VolumeType | None = None
    """kind of volume, such as `ROOT` and `DATADISK`"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
