# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.volume_snapshot_detail import VolumeSnapshotDetail


class GetVolumeSnapshotDetailsRequest(Request):
    """The request of getVolumeSnapshotDetails; `client.send` takes it and returns
    ListResult[VolumeSnapshotDetail].
    """

    command: ClassVar[str] = "getVolumeSnapshotDetails"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    snapshotid: str
    """the snapshot"""

    def parse(self, envelope: Envelope) -> ListResult[VolumeSnapshotDetail]:
        """Decode the answer."""
        from ...models.volume_snapshot_detail import VolumeSnapshotDetail

        return envelope.list(VolumeSnapshotDetail)


def get_volume_snapshot_details(
    client: BaseClient, *, snapshotid: str
) -> ListResult[VolumeSnapshotDetail]:
    """Return the storage details of a managed volume snapshot.

    Args:
        snapshotid: the snapshot

    Returns:
        ListResult[VolumeSnapshotDetail]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(GetVolumeSnapshotDetailsRequest(snapshotid=snapshotid))
