# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.storage_pool import StoragePool


class SyncStoragePoolRequest(Request):
    """The request of syncStoragePool; `client.send` takes it and returns Job[StoragePool]."""

    command: ClassVar[str] = "syncStoragePool"
    id: str
    """the resource (StoragePool id)"""

    def parse(self, envelope: Envelope) -> Job[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.job(StoragePool)


def sync_storage_pool(client: BaseClient, *, id: str) -> Job[StoragePool]:
    """Bring the datastores of a VMware datastore cluster up to date.

    Since CloudStack 4.15.1.

    Args:
        id: the resource (StoragePool id)

    Returns:
        The job; `.result()` waits for it and gives the StoragePool.
    """
    return client.send(SyncStoragePoolRequest(id=id))
