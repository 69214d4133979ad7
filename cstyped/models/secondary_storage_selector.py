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
    """the id"""
    name: str
    """the name"""
    created: datetime | None = None
    """when it was made"""
    description: str | None = None
    """free text that explains it"""
    heuristicrule: str
    """JavaScript that returns the id of an image store"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    removed: datetime | None = None
    """when it was removed"""
    type: StorageHeuristicType
    """what the rule finds a place for"""
    zoneid: str
    """the zone, by id"""
