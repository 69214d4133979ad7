# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SnapshotPolicy, as the server answers it (SnapshotPolicyResponse)."""

from __future__ import annotations

from cstyped.model import Model
from .resource_tag import ResourceTag
from .storage_pool import StoragePool
from .zone import Zone


class SnapshotPolicy(Model):
    """SnapshotPolicy, as the server answers it (SnapshotPolicyResponse).

    Answered by createSnapshotPolicy, listSnapshotPolicies, updateSnapshotPolicy.
    """

    id: str
    fordisplay: bool | None = None
    hasannotations: bool | None = None
    intervaltype: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    maxsnaps: int | None = None
    schedule: str | None = None
    storage: list[StoragePool] | None = None
    tags: list[ResourceTag] | None = None
    timezone: str | None = None
    volumeid: str | None = None
    volumename: str | None = None
    zone: list[Zone] | None = None
