# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.affected_virtual_machine import AffectedVirtualMachine


class ListAffectedVmsForStorageScopeChangeRequest(Request):
    """The request of listAffectedVmsForStorageScopeChange; `client.send` takes it and returns
    ListResult[AffectedVirtualMachine].
    """

    command: ClassVar[str] = "listAffectedVmsForStorageScopeChange"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    clusterid: str
    """only those in this cluster (Cluster id)"""
    storageid: str
    """only those on this storage pool (StoragePool id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[AffectedVirtualMachine]:
        """Decode the answer."""
        from ...models.affected_virtual_machine import AffectedVirtualMachine

        return envelope.list(AffectedVirtualMachine)


def list_affected_vms_for_storage_scope_change(
    client: BaseClient,
    *,
    clusterid: str,
    storageid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[AffectedVirtualMachine]:
    """List the machines in the way of limiting a storage pool to a cluster.

    Since CloudStack 4.19.1.

    Args:
        clusterid: only those in this cluster (Cluster id)
        storageid: only those on this storage pool (StoragePool id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[AffectedVirtualMachine]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListAffectedVmsForStorageScopeChangeRequest(
            clusterid=clusterid, storageid=storageid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
