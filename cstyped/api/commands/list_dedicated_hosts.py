# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.dedicated_host import DedicatedHost


class ListDedicatedHostsRequest(Request):
    """The request of listDedicatedHosts; `client.send` takes it and returns
    ListResult[DedicatedHost].
    """

    command: ClassVar[str] = "listDedicatedHosts"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    affinitygroupid: str | None = None
    """only those in this affinity group (AffinityGroup id)"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    hostid: str | None = None
    """only those on this host (Host id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[DedicatedHost]:
        """Decode the answer."""
        from ...models.dedicated_host import DedicatedHost

        return envelope.list(DedicatedHost)


def list_dedicated_hosts(
    client: BaseClient,
    *,
    account: str | None = None,
    affinitygroupid: str | None = None,
    domainid: str | None = None,
    hostid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[DedicatedHost]:
    """List hosts reserved for domains or accounts.

    Args:
        account: only those that this account owns; goes together with `domainid`
        affinitygroupid: only those in this affinity group (AffinityGroup id)
        domainid: only those of this domain (Domain id)
        hostid: only those on this host (Host id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[DedicatedHost]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListDedicatedHostsRequest(
            account=account,
            affinitygroupid=affinitygroupid,
            domainid=domainid,
            hostid=hostid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
        )
    )
