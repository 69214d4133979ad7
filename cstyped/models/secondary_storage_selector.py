# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SecondaryStorageSelector, as the server answers it (SecondaryStorageHeuristicsResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import StorageHeuristicType


class SecondaryStorageSelector(Model):
    """SecondaryStorageSelector, as the server answers it (SecondaryStorageHeuristicsResponse).

    Answered by createSecondaryStorageSelector, listSecondaryStorageSelectors,
    updateSecondaryStorageSelector.
    """

    id: str
    name: str | None = None
    created: datetime | None = None
    description: str | None = None
    heuristicrule: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    removed: datetime | None = None
    type: StorageHeuristicType | None = None
    zoneid: str | None = None
