# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.unmanaged_instance import UnmanagedInstance


class ListUnmanagedInstancesRequest(Request):
    """The request of listUnmanagedInstances; `client.send` takes it and returns
    ListResult[UnmanagedInstance].
    """

    command: ClassVar[str] = "listUnmanagedInstances"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    clusterid: str
    """only those in this cluster (Cluster id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]:
        """Decode the answer."""
        from ...models.unmanaged_instance import UnmanagedInstance

        return envelope.list(UnmanagedInstance)


def list_unmanaged_instances(
    client: BaseClient,
    *,
    clusterid: str,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[UnmanagedInstance]:
    """List machines that run on a cluster outside CloudStack's control.

    Since CloudStack 4.14.0.

    Args:
        clusterid: only those in this cluster (Cluster id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListUnmanagedInstancesRequest(
            clusterid=clusterid, keyword=keyword, name=name, page=page, pagesize=pagesize
        )
    )
