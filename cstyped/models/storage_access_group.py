# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StorageAccessGroup, as the server answers it (StorageAccessGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from typing import Any


class StorageAccessGroup(Model):
    """StorageAccessGroup, as the server answers it (StorageAccessGroupResponse).

    Answered by listStorageAccessGroups.
    """

    id: str
    name: str | None = None
    clusters: Any = None
    hosts: Any = None
    jobid: str | None = None
    jobstatus: int | None = None
    pods: Any = None
    storagepools: Any = None
    zones: Any = None
