# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StorageProvider, as the server answers it (StorageProviderResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StorageProviderType


class StorageProvider(Model):
    """StorageProvider, as the server answers it (StorageProviderResponse).

    Answered by listStorageProviders.
    """

    name: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    type: StorageProviderType | None = None
