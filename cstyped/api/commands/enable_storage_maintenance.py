# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.storage_pool import StoragePool


class EnableStorageMaintenanceRequest(Request):
    """The request of enableStorageMaintenance; `client.send` takes it and returns
    Job[StoragePool].
    """

    command: ClassVar[str] = "enableStorageMaintenance"
    id: str
    """the resource (StoragePool id)"""

    def parse(self, envelope: Envelope) -> Job[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.job(StoragePool)


def enable_storage_maintenance(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """Put a storage pool into maintenance; machines that use it are stopped.

    Args:
        id: the resource (StoragePool id)

    Returns:
        The job; `.result()` waits for it and gives the StoragePool.
    """
    return client.send(EnableStorageMaintenanceRequest(id=id))
