# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.network_isolation_method import NetworkIsolationMethod


class ListNetworkIsolationMethodsRequest(Request):
    """The request of listNetworkIsolationMethods; `client.send` takes it and returns
    ListResult[NetworkIsolationMethod].
    """

    command: ClassVar[str] = "listNetworkIsolationMethods"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[NetworkIsolationMethod]:
        """Decode the answer."""
        from ...models.network_isolation_method import NetworkIsolationMethod

        return envelope.list(NetworkIsolationMethod)


def list_network_isolation_methods(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetworkIsolationMethod]:
    """List the isolation methods that physical networks can use.

    Since CloudStack 4.2.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[NetworkIsolationMethod]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNetworkIsolationMethodsRequest(keyword=keyword, page=page, pagesize=pagesize)
    )
