# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .virtual_machine import VirtualMachine


class LoadBalancerRuleInstance(Model):
    """LoadBalancerRuleInstance, as the server answers it (LoadBalancerRuleVmMapResponse).

    Answered by listLoadBalancerRuleInstances.
    """

    jobid: str | None = None
    """id of the last job on the load balancer rule instance"""
    jobstatus: int | None = None
    """status of the last job on the load balancer rule instance: 0 pending, 1 done, 2 failed"""
    lbvmipaddresses: list[str]
    """addresses that the rule balances to"""
    loadbalancerruleinstance: VirtualMachine
    """the machine behind the rule"""
