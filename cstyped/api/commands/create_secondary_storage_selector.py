# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import STORAGE_HEURISTIC_TYPE_VALUES, StorageHeuristicType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.secondary_storage_selector import SecondaryStorageSelector


class CreateSecondaryStorageSelectorRequest(Request):
    """The request of createSecondaryStorageSelector; `client.send` takes it and returns
    SecondaryStorageSelector.
    """

    command: ClassVar[str] = "createSecondaryStorageSelector"
    wire: ClassVar[Wire] = Wire(any_case={"type": STORAGE_HEURISTIC_TYPE_VALUES})
    description: str
    """free text that explains it"""
    heuristicrule: str
    """JavaScript that returns the id of an image store"""
    name: str
    """the name"""
    type: StorageHeuristicType
    """what the rule finds a place for: ISO, SNAPSHOT, TEMPLATE or VOLUME, in upper or lower case"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> SecondaryStorageSelector:
        """Decode the answer."""
        from ...models.secondary_storage_selector import SecondaryStorageSelector

        return envelope.object(SecondaryStorageSelector)


def create_secondary_storage_selector(
    client: BaseClient,
    *,
    description: str,
    heuristicrule: str,
    name: str,
    type: StorageHeuristicType,
    zoneid: str,
) -> SecondaryStorageSelector:
    """Add a rule that picks the image store for new templates, ISOs, volumes or snapshots.

    Since CloudStack 4.19.0.

    Args:
        description: free text that explains it
        heuristicrule: JavaScript that returns the id of an image store
        name: the name
        type: what the rule finds a place for: ISO, SNAPSHOT, TEMPLATE or VOLUME, in upper or
            lower case
        zoneid: the zone (Zone id)

    Returns:
        SecondaryStorageSelector.
    """
    return client.send(
        CreateSecondaryStorageSelectorRequest(
            description=description,
            heuristicrule=heuristicrule,
            name=name,
            type=type,
            zoneid=zoneid,
        )
    )
