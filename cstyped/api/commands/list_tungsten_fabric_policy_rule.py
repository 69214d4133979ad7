# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule


class ListTungstenFabricPolicyRuleRequest(Request):
    """The request of listTungstenFabricPolicyRule; `client.send` takes it and returns
    ListResult[TungstenFabricPolicyRule].
    """

    command: ClassVar[str] = "listTungstenFabricPolicyRule"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    policyuuid: str
    """the Tungsten Fabric policy"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    ruleuuid: str | None = None
    """the rule of the Tungsten Fabric policy"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricPolicyRule]:
        """Decode the answer."""
        from ...models.tungsten_fabric_policy_rule import TungstenFabricPolicyRule

        return envelope.list(TungstenFabricPolicyRule)


def list_tungsten_fabric_policy_rule(
    client: BaseClient,
    *,
    policyuuid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    ruleuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricPolicyRule]:
    """List the rules of a Tungsten Fabric network policy.

    Args:
        policyuuid: the Tungsten Fabric policy
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        ruleuuid: the rule of the Tungsten Fabric policy
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricPolicyRule]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListTungstenFabricPolicyRuleRequest(
            policyuuid=policyuuid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            ruleuuid=ruleuuid,
            zoneid=zoneid,
        )
    )
