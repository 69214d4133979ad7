# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    STORAGE_POOL_STATUS_VALUES,
    STORAGE_SCOPE_VALUES,
    StoragePoolStatus,
    StorageScope,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_pool_metrics import StoragePoolMetrics


class ListStoragePoolsMetricsRequest(Request):
    """The request of listStoragePoolsMetrics; `client.send` takes it and returns
    ListResult[StoragePoolMetrics].
    """

    command: ClassVar[str] = "listStoragePoolsMetrics"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={"scope": STORAGE_SCOPE_VALUES, "status": STORAGE_POOL_STATUS_VALUES},
    )
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    id: str | None = None
    """only the one with this id (StoragePool id)"""
    ipaddress: str | None = None
    """only those with this IP address"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    path: str | None = None
    """the path"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    scope: StorageScope | None = None
    """only those with this scope: HOST, CLUSTER, ZONE, REGION or GLOBAL, in upper or lower case"""
    status: StoragePoolStatus | None = None
    """only those with this status: a value of types.StoragePoolStatus, in upper or lower case"""
    storageaccessgroup: str | None = None
    """only those in the storage access group of this name [since 4.21.0]"""
    storagecustomstats: bool | None = None
    """add the figures that only the storage plug-in knows [since 4.18.1]"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[StoragePoolMetrics]:
        """Decode the answer."""
        from ...models.storage_pool_metrics import StoragePoolMetrics

        return envelope.list(StoragePoolMetrics)


def list_storage_pools_metrics(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    id: str | None = None,
    ipaddress: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    path: str | None = None,
    podid: str | None = None,
    scope: StorageScope | None = None,
    status: StoragePoolStatus | None = None,
    storageaccessgroup: str | None = None,
    storagecustomstats: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePoolMetrics]:
    """List primary storage pools with metrics of their use.

    Since CloudStack 4.9.3.

    Args:
        clusterid: only those in this cluster (Cluster id)
        hostid: only those on this host (Host id)
        id: only the one with this id (StoragePool id)
        ipaddress: only those with this IP address
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        path: the path
        podid: only those in this pod (Pod id)
        scope: only those with this scope: HOST, CLUSTER, ZONE, REGION or GLOBAL, in upper or
            lower case
        status: only those with this status: a value of types.StoragePoolStatus, in upper or
            lower case
        storageaccessgroup: only those in the storage access group of this name [since 4.21.0]
        storagecustomstats: add the figures that only the storage plug-in knows [since 4.18.1]
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[StoragePoolMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStoragePoolsMetricsRequest(
            clusterid=clusterid,
            hostid=hostid,
            id=id,
            ipaddress=ipaddress,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            path=path,
            podid=podid,
            scope=scope,
            status=status,
            storageaccessgroup=storageaccessgroup,
            storagecustomstats=storagecustomstats,
            zoneid=zoneid,
        )
    )
