# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_policy import TungstenFabricPolicy


class ListTungstenFabricPolicyRequest(Request):
    """The request of listTungstenFabricPolicy; `client.send` takes it and returns
    ListResult[TungstenFabricPolicy].
    """

    command: ClassVar[str] = "listTungstenFabricPolicy"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    ipaddressid: str | None = None
    """the public IP address"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkid: str | None = None
    """only those in this network"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    policyuuid: str | None = None
    """the Tungsten Fabric policy"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy import TungstenFabricPolicy

        return envelope.list(TungstenFabricPolicy)


def list_tungsten_fabric_policy(
    client: BaseClient,
    *,
    ipaddressid: str | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    policyuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricPolicy]:
    """List Tungsten Fabric network policies.

    Args:
        ipaddressid: the public IP address
        keyword: only those with this text in their name or another main field
        networkid: only those in this network
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        policyuuid: the Tungsten Fabric policy
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricPolicy]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricPolicyRequest(
            ipaddressid=ipaddressid,
            keyword=keyword,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            policyuuid=policyuuid,
            zoneid=zoneid,
        )
    )
