# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .virtual_machine import VirtualMachine


class LoadBalancerRuleInstance(Model):
    """LoadBalancerRuleInstance, as the server answers it (LoadBalancerRuleVmMapResponse).

    Answered by listLoadBalancerRuleInstances.
    """

    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lbvmipaddresses: list[str]
    """addresses that the rule balances to"""
    loadbalancerruleinstance: VirtualMachine
    """the machine behind the rule"""
