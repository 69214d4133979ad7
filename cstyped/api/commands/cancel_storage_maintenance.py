# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.storage_pool import StoragePool


class CancelStorageMaintenanceRequest(Request):
    """The request of cancelStorageMaintenance; `client.send` takes it and returns
    Job[StoragePool].
    """

    command: ClassVar[str] = "cancelStorageMaintenance"
    id: str
    """the resource (StoragePool id)"""

    def parse(self, envelope: Envelope) -> Job[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.job(StoragePool)


def cancel_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """End a storage pool's maintenance and use the pool again.

    Args:
        id: the resource (StoragePool id)

    Returns:
        The job; `.result()` waits for it and gives the StoragePool.
    """
    return client.send(CancelStorageMaintenanceRequest(id=id))
