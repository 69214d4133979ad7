# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix


class ListGuestNetworkIpv6PrefixesRequest(Request):
    """The request of listGuestNetworkIpv6Prefixes; `client.send` takes it and returns
    ListResult[GuestNetworkIpv6Prefix].
    """

    command: ClassVar[str] = "listGuestNetworkIpv6Prefixes"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str | None = None
    """only the one with this id (GuestNetworkIpv6Prefix id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[GuestNetworkIpv6Prefix]:
        """Decode the answer."""
        from ...models.guest_network_ipv6_prefix import GuestNetworkIpv6Prefix

        return envelope.list(GuestNetworkIpv6Prefix)


def list_guest_network_ipv6_prefixes(
    client: BaseClient,
    *,
    id: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[GuestNetworkIpv6Prefix]:
    """List the IPv6 prefixes that zones have for guest networks.

    Since CloudStack 4.17.0.

    Args:
        id: only the one with this id (GuestNetworkIpv6Prefix id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[GuestNetworkIpv6Prefix]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGuestNetworkIpv6PrefixesRequest(
            id=id, keyword=keyword, page=page, pagesize=pagesize, zoneid=zoneid
        )
    )
