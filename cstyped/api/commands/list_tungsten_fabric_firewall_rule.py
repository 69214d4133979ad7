# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule


class ListTungstenFabricFirewallRuleRequest(Request):
    """The request of listTungstenFabricFirewallRule; `client.send` takes it and returns
    ListResult[TungstenFabricFirewallRule].
    """

    command: ClassVar[str] = "listTungstenFabricFirewallRule"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    firewallpolicyuuid: str | None = None
    """the policy of a Tungsten Fabric firewall"""
    firewallruleuuid: str | None = None
    """the rule of a Tungsten Fabric firewall"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricFirewallRule]:
        """Decode the answer."""
        from ...models.tungsten_fabric_firewall_rule import TungstenFabricFirewallRule

        return envelope.list(TungstenFabricFirewallRule)


def list_tungsten_fabric_firewall_rule(
    client: BaseClient,
    *,
    firewallpolicyuuid: str | None = None,
    firewallruleuuid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricFirewallRule]:
    """List the rules of Tungsten Fabric firewall policies.

    Args:
        firewallpolicyuuid: the policy of a Tungsten Fabric firewall
        firewallruleuuid: the rule of a Tungsten Fabric firewall
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricFirewallRule]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricFirewallRuleRequest(
            firewallpolicyuuid=firewallpolicyuuid,
            firewallruleuuid=firewallruleuuid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
