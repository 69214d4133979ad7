# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import INTERVAL_TYPE_VALUES, IntervalType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.snapshot_policy import SnapshotPolicy


class CreateSnapshotPolicyRequest(Request):
    """The request of createSnapshotPolicy; `client.send` takes it and returns SnapshotPolicy."""

    command: ClassVar[str] = "createSnapshotPolicy"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        empty_lists={"storageids": "omitted", "zoneids": "omitted"},
        any_case={"intervaltype": INTERVAL_TYPE_VALUES},
    )
    intervaltype: IntervalType
    """how often it happens: HOURLY, DAILY, WEEKLY or MONTHLY, in upper or lower case"""
    maxsnaps: int
    """snapshots to keep; the oldest goes first"""
    schedule: str
    """when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`"""
    timezone: str
    """time zone, e.g. `Europe/Berlin`"""
    volumeid: str
    """the volume (Volume id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    storageids: CommaList[str] | None = None
    """ids of pools, in other zones, that receive a copy (StoragePool ids) [since 4.21.0]"""
    tags: Pairs | None = None
    """tags by key"""
    usestoragereplication: bool | None = None
    """copy between primary pools by means of the storage itself [since 4.21.0]"""
    zoneids: CommaList[str] | None = None
    """ids of further zones that get a copy (Zone ids)"""

    def parse(self, envelope: Envelope) -> SnapshotPolicy:
        """Decode the answer."""
        from ...models.snapshot_policy import SnapshotPolicy

        return envelope.object(SnapshotPolicy)


def create_snapshot_policy(
    client: BaseClient,
    *,
    intervaltype: IntervalType,
    maxsnaps: int,
    schedule: str,
    timezone: str,
    volumeid: str,
    fordisplay: bool | None = None,
    storageids: CommaList[str] | None = None,
    tags: Pairs | None = None,
    usestoragereplication: bool | None = None,
    zoneids: CommaList[str] | None = None,
) -> SnapshotPolicy:
    """Schedule regular snapshots of a volume.

    Args:
        intervaltype: how often it happens: HOURLY, DAILY, WEEKLY or MONTHLY, in upper or lower
            case
        maxsnaps: snapshots to keep; the oldest goes first
        schedule: when, by interval type: `MM`, `MM:HH`, `MM:HH:weekday` or `MM:HH:day`
        timezone: time zone, e.g. `Europe/Berlin`
        volumeid: the volume (Volume id)
        fordisplay: visible to ordinary users [since 4.4]
        storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
            4.21.0]
        tags: tags by key
        usestoragereplication: copy between primary pools by means of the storage itself [since
            4.21.0]
        zoneids: ids of further zones that get a copy (Zone ids)

    Returns:
        SnapshotPolicy.
    """
    return client.send(
        CreateSnapshotPolicyRequest(
            intervaltype=intervaltype,
            maxsnaps=maxsnaps,
            schedule=schedule,
            timezone=timezone,
            volumeid=volumeid,
            fordisplay=fordisplay,
            storageids=storageids,
            tags=tags,
            usestoragereplication=usestoragereplication,
            zoneids=zoneids,
        )
    )
