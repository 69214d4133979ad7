# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.dedicated_cluster import DedicatedCluster


class ListDedicatedClustersRequest(Request):
    """The request of listDedicatedClusters; `client.send` takes it and returns
    ListResult[DedicatedCluster].
    """

    command: ClassVar[str] = "listDedicatedClusters"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """only those in this affinity group (AffinityGroup id)"""
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[DedicatedCluster]:
        """Decode the answer."""
        from ...models.dedicated_cluster import DedicatedCluster

        return envelope.list(DedicatedCluster)


def list_dedicated_clusters(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    clusterid: str | None = None,
    domainid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DedicatedCluster]:
    """List clusters reserved for domains or accounts.

    Args:
        account: only those that this account owns; goes together with `domainid`
        affinitygroupid: only those in this affinity group (AffinityGroup id)
        clusterid: only those in this cluster (Cluster id)
        domainid: only those of this domain (Domain id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[DedicatedCluster]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDedicatedClustersRequest(
            account=account,
            affinitygroupid=affinitygroupid,
            clusterid=clusterid,
            domainid=domainid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
