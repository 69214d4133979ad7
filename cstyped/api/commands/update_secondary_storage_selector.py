# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.secondary_storage_selector import SecondaryStorageSelector


class UpdateSecondaryStorageSelectorRequest(Request):
    """The request of updateSecondaryStorageSelector; `client.send` takes it and returns
    SecondaryStorageSelector.
    """

    command: ClassVar[str] = "updateSecondaryStorageSelector"
    heuristicrule: str
    """JavaScript that returns the id of an image store"""
    id: str
    """the resource (SecondaryStorageSelector id)"""

    def parse(self, envelope: Envelope) -> SecondaryStorageSelector:
        """Decode the answer."""
        from ...models.secondary_storage_selector import SecondaryStorageSelector

        return envelope.object(SecondaryStorageSelector)


def update_secondary_storage_selector(
    client: BaseClient, *, heuristicrule: str, id: str
) -> SecondaryStorageSelector:
    """Change the rule that picks an image store.

    Since CloudStack 4.19.0.

    Args:
        heuristicrule: JavaScript that returns the id of an image store
        id: the resource (SecondaryStorageSelector id)

    Returns:
        SecondaryStorageSelector.
    """
    return client.send(UpdateSecondaryStorageSelectorRequest(heuristicrule=heuristicrule, id=id))
