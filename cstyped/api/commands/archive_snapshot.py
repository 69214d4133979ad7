# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ArchiveSnapshotRequest(Request):
    """The request of archiveSnapshot; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "archiveSnapshot"
    id: str
    """the resource (Snapshot id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def archive_snapshot(client: BaseClient, *, id: str) -> Job[Success]:
    """Move a snapshot off primary storage into secondary storage.

    Args:
        id: the resource (Snapshot id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ArchiveSnapshotRequest(id=id))
