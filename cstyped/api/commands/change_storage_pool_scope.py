# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import STORAGE_POOL_SCOPE_VALUES, StoragePoolScope

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ChangeStoragePoolScopeRequest(Request):
    """The request of changeStoragePoolScope; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "changeStoragePoolScope"
    wire: ClassVar[Wire] = Wire(any_case={"scope": STORAGE_POOL_SCOPE_VALUES})
    id: str
    """the resource (StoragePool id)"""
    scope: StoragePoolScope
    """how far the pool is shared: ZONE or CLUSTER, in upper or lower case"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def change_storage_pool_scope(
    client: BaseClient, *, id: str, scope: StoragePoolScope, clusterid: str | None = None
) -> Job[Success]:
    """Switch a disabled storage pool between cluster and zone scope.

    Since CloudStack 4.19.1.

    Args:
        id: the resource (StoragePool id)
        scope: how far the pool is shared: ZONE or CLUSTER, in upper or lower case
        clusterid: the cluster (Cluster id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ChangeStoragePoolScopeRequest(id=id, scope=scope, clusterid=clusterid))
