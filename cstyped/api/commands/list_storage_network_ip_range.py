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
    """the resource (StorageNetworkIpRange id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """the pod (Pod id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

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
        id: the resource (StorageNetworkIpRange id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: the pod (Pod id)
        zoneid: the zone (Zone id)

    Returns:
        ListResult[StorageNetworkIpRange]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStorageNetworkIpRangeRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, podid=podid, zoneid=zoneid
        )
    )
