# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import (
    HYPERVISOR_NAME_VALUES,
    STORAGE_POOL_SCOPE_VALUES,
    HypervisorName,
    StoragePoolScope,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.storage_pool import StoragePool


class CreateStoragePoolRequest(Request):
    """The request of createStoragePool; `client.send` takes it and returns StoragePool."""

    command: ClassVar[str] = "createStoragePool"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        secrets=frozenset({"details", "url"}),
        empty_lists={"storageaccessgroups": "omitted", "tags": "omitted"},
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES, "scope": STORAGE_POOL_SCOPE_VALUES},
    )
    name: str
    """the name"""
    url: str
    """URL of the storage, e.g. `nfs://host/path`"""
    zoneid: str
    """the zone (Zone id)"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    capacityiops: int | None = None
    """I/O operations per second that may be handed out"""
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    details: Pairs | None = None
    """further settings by key"""
    hypervisor: HypervisorName | None = None
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    istagarule: bool | None = None
    """the tag is a JavaScript rule"""
    managed: bool | None = None
    """let the storage make one LUN for each volume"""
    podid: str | None = None
    """the pod (Pod id)"""
    provider: str | None = None
    """name of the provider"""
    scope: StoragePoolScope | None = None
    """how far the pool is shared: ZONE or CLUSTER, in upper or lower case"""
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list [since 4.21.0]"""
    tags: CommaList[str] | None = None
    """storage tags, a comma list"""

    def parse(self, envelope: Envelope) -> StoragePool:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.object(StoragePool)


def create_storage_pool(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    capacitybytes: int | None = None,
    capacityiops: int | None = None,
    clusterid: str | None = None,
    details: Pairs | None = None,
    hypervisor: HypervisorName | None = None,
    istagarule: bool | None = None,
    managed: bool | None = None,
    podid: str | None = None,
    provider: str | None = None,
    scope: StoragePoolScope | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    tags: CommaList[str] | None = None,
) -> StoragePool:
    """Add a primary storage pool to a zone or cluster.

    Args:
        name: the name
        url: URL of the storage, e.g. `nfs://host/path`
        zoneid: the zone (Zone id)
        capacitybytes: usable capacity in bytes
        capacityiops: I/O operations per second that may be handed out
        clusterid: the cluster (Cluster id)
        details: further settings by key
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        istagarule: the tag is a JavaScript rule
        managed: let the storage make one LUN for each volume
        podid: the pod (Pod id)
        provider: name of the provider
        scope: how far the pool is shared: ZONE or CLUSTER, in upper or lower case
        storageaccessgroups: storage access groups, a comma list [since 4.21.0]
        tags: storage tags, a comma list

    Returns:
        StoragePool.
    """
    return client.send(
        CreateStoragePoolRequest(
            name=name,
            url=url,
            zoneid=zoneid,
            capacitybytes=capacitybytes,
            capacityiops=capacityiops,
            clusterid=clusterid,
            details=details,
            hypervisor=hypervisor,
            istagarule=istagarule,
            managed=managed,
            podid=podid,
            provider=provider,
            scope=scope,
            storageaccessgroups=storageaccessgroups,
            tags=tags,
        )
    )
