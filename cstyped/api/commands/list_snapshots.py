# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import (
    SNAPSHOT_LOCATION_TYPE_VALUES,
    SNAPSHOT_TYPE_VALUES,
    SnapshotLocationType,
    SnapshotType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.snapshot import Snapshot


class ListSnapshotsRequest(Request):
    """The request of listSnapshots; `client.send` takes it and returns ListResult[Snapshot]."""

    command: ClassVar[str] = "listSnapshots"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"ids": "no-rows"},
        dropped_if_empty=frozenset({"imagestoreid", "storageid"}),
        any_case={
            "intervaltype": SNAPSHOT_TYPE_VALUES,
            "locationtype": SNAPSHOT_LOCATION_TYPE_VALUES,
            "snapshottype": SNAPSHOT_TYPE_VALUES,
        },
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (Snapshot id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Snapshot ids); an empty list gives no rows,
    without asking [since 4.9]
    """
    imagestoreid: str | None = None
    """only those in this image store (ImageStore id) [since 4.19]"""
    intervaltype: SnapshotType | None = None
    """how often it happens: a value of types.SnapshotType, in upper or lower case"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    locationtype: SnapshotLocationType | None = None
    """only snapshots kept on this kind of storage: PRIMARY or SECONDARY, in upper or lower case
    [since 4.19.0]
    """
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    showunique: bool | None = None
    """one row for each snapshot, not one for every place that has it [since 4.19.0]"""
    snapshottype: SnapshotType | None = None
    """only those taken by hand, or by a policy: a value of types.SnapshotType, in upper or lower
    case
    """
    storageid: str | None = None
    """only those on this storage pool (StoragePool id) [since 4.19]"""
    tags: Pairs | None = None
    """only those with these tags"""
    volumeid: str | None = None
    """only those of this volume (Volume id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Snapshot]:
        """Decode the answer."""
        from ...models.snapshot import Snapshot

        return envelope.list(Snapshot)


def list_snapshots(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    imagestoreid: str | None = None,
    intervaltype: SnapshotType | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    locationtype: SnapshotLocationType | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    showunique: bool | None = None,
    snapshottype: SnapshotType | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[Snapshot]:
    """List volume snapshots.

    Args:
        account: only those that this account owns; goes together with `domainid`
        domainid: only those of this domain (Domain id)
        id: only the one with this id (Snapshot id)
        ids: ids of several; not together with `id` (Snapshot ids); an empty list gives no rows,
            without asking [since 4.9]
        imagestoreid: only those in this image store (ImageStore id) [since 4.19]
        intervaltype: how often it happens: a value of types.SnapshotType, in upper or lower
            case
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        locationtype: only snapshots kept on this kind of storage: PRIMARY or SECONDARY, in
            upper or lower case [since 4.19.0]
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        showunique: one row for each snapshot, not one for every place that has it [since
            4.19.0]
        snapshottype: only those taken by hand, or by a policy: a value of types.SnapshotType,
            in upper or lower case
        storageid: only those on this storage pool (StoragePool id) [since 4.19]
        tags: only those with these tags
        volumeid: only those of this volume (Volume id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Snapshot]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListSnapshotsRequest(
            account=account,
            domainid=domainid,
            id=id,
            ids=ids,
            imagestoreid=imagestoreid,
            intervaltype=intervaltype,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            locationtype=locationtype,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            showunique=showunique,
            snapshottype=snapshottype,
            storageid=storageid,
            tags=tags,
            volumeid=volumeid,
            zoneid=zoneid,
        )
    )
