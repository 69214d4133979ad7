# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.snapshot import Snapshot


class RevertSnapshotRequest(Request):
    """The request of revertSnapshot; `client.send` takes it and returns Job[Snapshot]."""

    command: ClassVar[str] = "revertSnapshot"
    id: str
    """the resource (Snapshot id)"""

    def parse(self, envelope: Envelope) -> Job[Snapshot]:
        """Decode the answer."""
        from ...models.snapshot import Snapshot

        return envelope.job(Snapshot)


def revert_snapshot(client: BaseClient, *, id: str) -> Job[Snapshot]:
    """Put a volume back to the state of a snapshot.

    Args:
        id: the resource (Snapshot id)

    Returns:
        The job; `.result()` waits for it and gives the Snapshot.
    """
    return client.send(RevertSnapshotRequest(id=id))
