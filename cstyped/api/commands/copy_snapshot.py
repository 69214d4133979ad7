# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.snapshot import Snapshot


class CopySnapshotRequest(Request):
    """The request of copySnapshot; `client.send` takes it and returns Job[Snapshot]."""

    command: ClassVar[str] = "copySnapshot"
    wire: ClassVar[Wire] = Wire(empty_lists={"destzoneids": "refused", "storageids": "omitted"})
    id: str
    """the resource (Snapshot id)"""
    destzoneid: str | None = None
    """the zone to copy to (Zone id)"""
    destzoneids: CommaList[str] | None = None
    """ids of the zones to copy to (Zone ids)"""
    sourcezoneid: str | None = None
    """the zone to copy from (Zone id)"""
    storageids: CommaList[str] | None = None
    """ids of pools, in other zones, that receive a copy (StoragePool ids) [since 4.21.0]"""
    usestoragereplication: bool | None = None
    """copy between primary pools by means of the storage itself [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Job[Snapshot]:
        """Decode the answer."""
        from ...models.snapshot import Snapshot

        return envelope.job(Snapshot)


def copy_snapshot(
    client: BaseClient,
    *,
    id: str,
    destzoneid: str | None = None,
    destzoneids: CommaList[str] | None = None,
    sourcezoneid: str | None = None,
    storageids: CommaList[str] | None = None,
    usestoragereplication: bool | None = None,
) -> Job[Snapshot]:
    """Copy a snapshot to other zones or storage pools.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Snapshot id)
        destzoneid: the zone to copy to (Zone id)
        destzoneids: ids of the zones to copy to (Zone ids)
        sourcezoneid: the zone to copy from (Zone id)
        storageids: ids of pools, in other zones, that receive a copy (StoragePool ids) [since
            4.21.0]
        usestoragereplication: copy between primary pools by means of the storage itself [since
            4.21.0]

    Returns:
        The job; `.result()` waits for it and gives the Snapshot.
    """
    return client.send(
        CopySnapshotRequest(
            id=id,
            destzoneid=destzoneid,
            destzoneids=destzoneids,
            sourcezoneid=sourcezoneid,
            storageids=storageids,
            usestoragereplication=usestoragereplication,
        )
    )
