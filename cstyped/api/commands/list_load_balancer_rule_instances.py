# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.load_balancer_rule_instance import LoadBalancerRuleInstance
    from ...models.virtual_machine import VirtualMachine


class ListLoadBalancerRuleInstancesRequest(Request):
    """The request of listLoadBalancerRuleInstances; `client.send` takes it and returns
    ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance].
    """

    command: ClassVar[str] = "listLoadBalancerRuleInstances"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    id: str
    """only the one with this id (LoadBalancerRule id)"""
    applied: bool | None = None
    """true for machines behind the rule, false for those that could be put there"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    lbvmips: bool | None = None
    """add the addresses that the rule balances to"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(
        self, envelope: Envelope
    ) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]:
        """Decode the answer."""
        from ...models.load_balancer_rule_instance import LoadBalancerRuleInstance
        from ...models.virtual_machine import VirtualMachine

        if self.lbvmips:
            return envelope.list(LoadBalancerRuleInstance)
        return envelope.list(VirtualMachine)


def list_load_balancer_rule_instances(
    client: BaseClient,
    *,
    id: str,
    applied: bool | None = None,
    keyword: str | None = None,
    lbvmips: bool | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance]:
    """List the machines behind a load balancer rule, or those that could be.

    Args:
        id: only the one with this id (LoadBalancerRule id)
        applied: true for machines behind the rule, false for those that could be put there
        keyword: only those with this text in their name or another main field
        lbvmips: add the addresses that the rule balances to
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[VirtualMachine]: one answer's rows; `.all()` goes on over every page. With
        lbvmips: ListResult[LoadBalancerRuleInstance].
    """
    return client.send(
        ListLoadBalancerRuleInstancesRequest(
            id=id, applied=applied, keyword=keyword, lbvmips=lbvmips, page=page, pagesize=pagesize
        )
    )
