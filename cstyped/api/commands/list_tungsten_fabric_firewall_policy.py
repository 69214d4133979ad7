# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy


class ListTungstenFabricFirewallPolicyRequest(Request):
    """The request of listTungstenFabricFirewallPolicy; `client.send` takes it and returns
    ListResult[TungstenFabricFirewallPolicy].
    """

    command: ClassVar[str] = "listTungstenFabricFirewallPolicy"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    applicationpolicysetuuid: str | None = None
    """the Tungsten Fabric application policy set"""
    firewallpolicyuuid: str | None = None
    """the policy of a Tungsten Fabric firewall"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricFirewallPolicy]:
        """Decode the answer."""
        from ...models.tungsten_fabric_firewall_policy import TungstenFabricFirewallPolicy

        return envelope.list(TungstenFabricFirewallPolicy)


def list_tungsten_fabric_firewall_policy(
    client: BaseClient,
    *,
    applicationpolicysetuuid: str | None = None,
    firewallpolicyuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallPolicy]:
    """List Tungsten Fabric firewall policies.

    Args:
        applicationpolicysetuuid: the Tungsten Fabric application policy set
        firewallpolicyuuid: the policy of a Tungsten Fabric firewall
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricFirewallPolicy]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricFirewallPolicyRequest(
            applicationpolicysetuuid=applicationpolicysetuuid,
            firewallpolicyuuid=firewallpolicyuuid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
