# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import SNAPSHOT_LOCATION_TYPE_VALUES, SnapshotLocationType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.snapshot import Snapshot


class CreateSnapshotRequest(Request):
    """The request of createSnapshot; `client.send` takes it and returns Job[Snapshot]."""

    command: ClassVar[str] = "createSnapshot"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        empty_lists={"storageids": "omitted", "zoneids": "omitted"},
        any_case={"locationtype": SNAPSHOT_LOCATION_TYPE_VALUES},
    )
    volumeid: str
    """the volume (Volume id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    asyncbackup: bool | None = None
    """end the job before the snapshot has reached secondary storage"""
    domainid: str | None = None
    """the domain (Domain id)"""
    locationtype: SnapshotLocationType | None = None
    """on which kind of storage the snapshot is kept: PRIMARY or SECONDARY, in upper or lower
    case
    """
    name: str | None = None
    """the name"""
    policyid: str | None = None
    """the snapshot policy (SnapshotPolicy id)"""
    quiescevm: bool | None = None
    """freeze the guest's file systems meanwhile"""
    storageids: CommaList[str] | None = None
    """ids of pools, in other zones, that receive a copy (StoragePool ids) [since 4.21.0]"""
    tags: Pairs | None = None
    """tags by key"""
    usestoragereplication: bool | None = None
    """copy between primary pools by means of the storage itself"""
    zoneids: CommaList[str] | None = None
    """ids of further zones that get a copy (Zone ids) [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[Snapshot]:
        """Decode the answer."""
        from ...models.snapshot import Snapshot

        return envelope.job(Snapshot)


def create_snapshot(
    client: BaseClient,
    *,
    volumeid: str,
    account: str | None = None,
    asyncbackup: bool | None = None,
    domainid: str | None = None,
    locationtype: SnapshotLocationType | None = None,
    name: str | None = None,
    policyid: str | None = None,
    quiescevm: bool | None = None,
    storageids: CommaList[str] | None = None,
    tags: Pairs | None = None,
    usestoragereplication: bool | None = None,
    zoneids: CommaList[str] | None = None,
) -> Job[Snapshot]:
    """Take a snapshot of a volume now.

    Args:
        volumeid: the volume (Volume id)
        account: name of the owning account; goes together with `domainid`
        asyncbackup: end the job before the snapshot has reached secondary storage
        domainid: the domain (Domain id)
        locationtype: on which kind of storage the snapshot is kept: PRIMARY or SECONDARY, in
            upper or lower case
        name: the name
        policyid: the snapshot policy (SnapshotPolicy id)
        quiescevm: freeze the guest's file systems meanwhile
        storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
            4.21.0]
        tags: tags by key
        usestoragereplication: copy between primary pools by means of the storage itself
        zoneids: ids of further zones that get a copy (Zone ids) [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the Snapshot.
    """
    return client.send(
        CreateSnapshotRequest(
            volumeid=volumeid,
            account=account,
            asyncbackup=asyncbackup,
            domainid=domainid,
            locationtype=locationtype,
            name=name,
            policyid=policyid,
            quiescevm=quiescevm,
            storageids=storageids,
            tags=tags,
            usestoragereplication=usestoragereplication,
            zoneids=zoneids,
        )
    )
