# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StorageTag, as the server answers it (StorageTagResponse)."""

from __future__ import annotations

from cstyped.model import Model


class StorageTag(Model):
    """StorageTag, as the server answers it (StorageTagResponse).

    Answered by listStorageTags.
    """

    id: str | None = None
    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    poolid: int | None = None
