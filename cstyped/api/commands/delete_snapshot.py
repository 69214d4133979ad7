# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteSnapshotRequest(Request):
    """The request of deleteSnapshot; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteSnapshot"
    id: str
    """the resource (Snapshot id)"""
    zoneid: str | None = None
    """the zone whose copy goes; left out, all go (Zone id) [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_snapshot(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]:
    """Delete a volume snapshot, in one zone if given.

    Args:
        id: the resource (Snapshot id)
        zoneid: the zone whose copy goes; left out, all go (Zone id) [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteSnapshotRequest(id=id, zoneid=zoneid))
