# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Snapshot, as the server answers it (SnapshotResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
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
    name: str
    account: str | None = None
    chainsize: int | None = None
    created: datetime
    datastoreid: str | None = None
    datastorename: str | None = None
    datastorestate: ObjectInDataStoreState | None = None
    datastoretype: DataStoreRole | None = None
    domain: str
    domainid: str
    domainpath: str | None = None
    downloaddetails: dict[str, str] | None = None
    hasannotations: bool | None = None
    intervaltype: SnapshotType | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    locationtype: SnapshotLocationType | None = None
    osdisplayname: str | None = None
    ostypeid: str | None = None
    physicalsize: int | None = None
    project: str | None = None
    projectid: str | None = None
    revertable: bool | None = None
    snapshottype: SnapshotType | None = None
    state: SnapshotState
    status: str | None = None
    tags: list[ResourceTag] | None = None
    virtualsize: int | None = None
    volumeid: str | None = None
    volumename: str | None = None
    volumestate: VolumeState | None = None
    volumetype: VolumeType | None = None
    zoneid: str | None = None
    zonename: str | None = None
