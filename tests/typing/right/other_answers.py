"""Commands that answer another class where one of their parameters is given."""

from typing import assert_type

from cstyped import (
    Client,
    ExpungedVirtualMachine,
    Job,
    ListLoadBalancerRuleInstancesRequest,
    ListResult,
    LoadBalancerRuleInstance,
    Login,
    SamlUserAccount,
    VirtualMachine,
    list_load_balancer_rule_instances,
)


def machines_of_a_rule(client: Client, rule: str) -> list[str]:
    machines = client.list_load_balancer_rule_instances(id=rule)
    assert_type(machines, ListResult[VirtualMachine])
    applied = client.list_load_balancer_rule_instances(id=rule, applied=True, lbvmips=False)
    assert_type(applied, ListResult[VirtualMachine])
    return [machine.name for machine in machines]


def addresses_of_a_rule(client: Client, rule: str) -> dict[str, list[str]]:
    entries = list_load_balancer_rule_instances(client, id=rule, lbvmips=True)
    assert_type(entries, ListResult[LoadBalancerRuleInstance])
    return {entry.loadbalancerruleinstance.name: entry.lbvmipaddresses for entry in entries}


def whichever_is_asked_for(client: Client, rule: str, *, addresses: bool) -> int:
    either = client.list_load_balancer_rule_instances(id=rule, lbvmips=addresses)
    assert_type(either, ListResult[VirtualMachine] | ListResult[LoadBalancerRuleInstance])
    sent = client.send(ListLoadBalancerRuleInstancesRequest(id=rule, lbvmips=addresses))
    return len(either) + len(sent)


def accounts_of_a_saml_user(client: Client) -> Login:
    accounts = client.list_and_switch_saml_account()
    assert_type(accounts, ListResult[SamlUserAccount])
    account = accounts[0]
    return client.list_and_switch_saml_account(userid=account.userId, domainid=account.domainId)


def a_machine_that_is_gone(client: Client, machine: str) -> str:
    destroyed = client.destroy_virtual_machine(id=machine)
    assert_type(destroyed, Job[VirtualMachine])
    expunged = client.destroy_virtual_machine(id=machine, expunge=True)
    assert_type(expunged, Job[ExpungedVirtualMachine])
    return destroyed.result().id


def a_machine_that_may_be_gone(client: Client, machine: str, *, expunge: bool) -> bool:
    ended = client.destroy_virtual_machine(id=machine, expunge=expunge).result()
    assert_type(ended, VirtualMachine | ExpungedVirtualMachine)
    return isinstance(ended, VirtualMachine) and ended.state == "Destroyed"
