# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_pool import StoragePool


class ListVsphereStoragePolicyCompatiblePoolsRequest(Request):
    """The request of listVsphereStoragePolicyCompatiblePools; `client.send` takes it and returns
    ListResult[StoragePool].
    """

    command: ClassVar[str] = "listVsphereStoragePolicyCompatiblePools"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    policyid: str | None = None
    """the vSphere storage policy"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[StoragePool]:
        """Decode the answer."""
        from ...models.storage_pool import StoragePool

        return envelope.list(StoragePool)


def list_vsphere_storage_policy_compatible_pools(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[StoragePool]:
    """List the storage pools that satisfy a vSphere storage policy.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        policyid: the vSphere storage policy
        zoneid: only those in this zone

    Returns:
        ListResult[StoragePool]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVsphereStoragePolicyCompatiblePoolsRequest(
            keyword=keyword, page=page, pagesize=pagesize, policyid=policyid, zoneid=zoneid
        )
    )
