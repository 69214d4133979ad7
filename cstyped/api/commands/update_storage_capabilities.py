# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_pool import StoragePool


class UpdateStorageCapabilitiesRequest(Request):
    """The request of updateStorageCapabilities; `client.send` takes it and returns
    ListResult[StoragePool].
    """

    command: ClassVar[str] = "updateStorageCapabilities"
    id: str
    """the resource (StoragePool id)"""

    def parse(self, envelope: Envelope) -> ListResult[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.list(StoragePool)


def update_storage_capabilities(client: BaseClient, *, id: str) -> ListResult[StoragePool]:
    """Ask a storage pool what it can do and record the answer.

    Since CloudStack 4.16.0.

    Args:
        id: the resource (StoragePool id)

    Returns:
        ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(UpdateStorageCapabilitiesRequest(id=id))
