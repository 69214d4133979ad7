# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_network_ip_range import StorageNetworkIpRange


class ListStorageNetworkIpRangeRequest(Request):
    """The request of listStorageNetworkIpRange; `client.send` takes it and returns
    ListResult[StorageNetworkIpRange].
    """

    command: ClassVar[str] = "listStorageNetworkIpRange"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (StorageNetworkIpRange id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[StorageNetworkIpRange]:
        """Decode the answer."""
        from ...models.storage_network_ip_range import StorageNetworkIpRange

        return envelope.list(StorageNetworkIpRange)


def list_storage_network_ip_range(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StorageNetworkIpRange]:
    """List the storage network IP ranges of pods.

    Since CloudStack 3.0.0.

    Args:
        id: only the one with this id (StorageNetworkIpRange id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[StorageNetworkIpRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStorageNetworkIpRangeRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, podid=podid, zoneid=zoneid
        )
    )
