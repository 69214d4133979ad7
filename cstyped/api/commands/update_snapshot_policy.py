# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.snapshot_policy import SnapshotPolicy


class UpdateSnapshotPolicyRequest(Request):
    """The request of updateSnapshotPolicy; `client.send` takes it and returns
    Job[SnapshotPolicy].
    """

    command: ClassVar[str] = "updateSnapshotPolicy"
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    id: str | None = None
    """the resource (SnapshotPolicy id)"""

    def parse(self, envelope: Envelope) -> Job[SnapshotPolicy]:
        """Decode the answer."""
        from ...models.snapshot_policy import SnapshotPolicy

        return envelope.job(SnapshotPolicy)


def update_snapshot_policy(
    client: BaseClient,
    *,
    customid: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
) -> Job[SnapshotPolicy]:
    """Change the custom id or the visibility of a snapshot schedule.

    Args:
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]
        id: the resource (SnapshotPolicy id)

    Returns:
        The job; `.result()` waits for it and gives the SnapshotPolicy.
    """
    return client.send(UpdateSnapshotPolicyRequest(customid=customid, fordisplay=fordisplay, id=id))
