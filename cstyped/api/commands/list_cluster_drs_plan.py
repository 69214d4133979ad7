# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cluster_drs_plan import ClusterDrsPlan


class ListClusterDrsPlanRequest(Request):
    """The request of listClusterDrsPlan; `client.send` takes it and returns
    ListResult[ClusterDrsPlan].
    """

    command: ClassVar[str] = "listClusterDrsPlan"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    id: str | None = None
    """only the one with this id (ClusterDrsPlan id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[ClusterDrsPlan]:
        """Decode the answer."""
        from ...models.cluster_drs_plan import ClusterDrsPlan

        return envelope.list(ClusterDrsPlan)


def list_cluster_drs_plan(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[ClusterDrsPlan]:
    """List past and pending DRS plans, by cluster.

    Since CloudStack 4.19.0.

    Args:
        clusterid: only those in this cluster (Cluster id)
        id: only the one with this id (ClusterDrsPlan id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[ClusterDrsPlan]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListClusterDrsPlanRequest(
            clusterid=clusterid, id=id, keyword=keyword, page=page, pagesize=pagesize
        )
    )
