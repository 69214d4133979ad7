# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteSnapshotPoliciesRequest(Request):
    """The request of deleteSnapshotPolicies; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteSnapshotPolicies"
    wire: ClassVar[Wire] = Wire(empty_lists={"ids": "refused"})
    id: str | None = None
    """the resource (SnapshotPolicy id)"""
    ids: CommaList[str] | None = None
    """ids of several policies (SnapshotPolicy ids)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_snapshot_policies(
    client: BaseClient, *, id: str | None = None, ids: CommaList[str] | None = None
) -> Success:
    """Stop scheduled snapshots: delete one or more policies.

    Args:
        id: the resource (SnapshotPolicy id)
        ids: ids of several policies (SnapshotPolicy ids)

    Returns:
        Success.
    """
    return client.send(DeleteSnapshotPoliciesRequest(id=id, ids=ids))
