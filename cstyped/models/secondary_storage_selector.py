# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import StorageHeuristicType


class SecondaryStorageSelector(Model):
    """SecondaryStorageSelector, as the server answers it (SecondaryStorageHeuristicsResponse).

    Answered by createSecondaryStorageSelector, listSecondaryStorageSelectors,
    updateSecondaryStorageSelector.
    """

    id: str
    """id of the secondary storage selector"""
    name: str
    """name of the secondary storage selector"""
    created: datetime | None = None
    """when the secondary storage selector was created"""
    description: str | None = None
    """description of the secondary storage selector"""
    heuristicrule: str
    """JavaScript that returns the id of an image store"""
    jobid: str | None = None
    """id of the last job on the secondary storage selector"""
    jobstatus: int | None = None
    """status of the last job on the secondary storage selector: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when the secondary storage selector was removed"""
    type: StorageHeuristicType
    """what the rule finds a place for"""
    zoneid: str
    """id of the zone"""
