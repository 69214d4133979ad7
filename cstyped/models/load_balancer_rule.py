# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, LoadBalancerAlgorithmShown, LoadBalancerProtocol
from .resource_tag import ResourceTag


class LoadBalancerRule(Model):
    """LoadBalancerRule, as the server answers it (LoadBalancerResponse).

    Answered by createLoadBalancerRule, listLoadBalancerRules, updateLoadBalancerRule.
    """

    id: str
    """id of the load balancer rule"""
    name: str
    """name of the load balancer rule"""
    account: str | None = None
    """name of the owning account"""
    algorithm: LoadBalancerAlgorithmShown
    """how connections are spread over the machines"""
    cidrlist: str | None = None
    """source ranges, a comma list in CIDR form"""
    description: str | None = None
    """description of the load balancer rule"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """id of the last job on the load balancer rule"""
    jobstatus: int | None = None
    """status of the last job on the load balancer rule: 0 pending, 1 done, 2 failed"""
    networkid: str
    """id of the network"""
    privateport: str
    """port on the machine"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    protocol: LoadBalancerProtocol | None = None
    """the protocol"""
    publicip: str
    """public IP address"""
    publicipid: str
    """id of the public IP address"""
    publicport: str
    """port on the public address"""
    state: FirewallRuleState
    """state of the load balancer rule"""
    tags: list[ResourceTag]
    """resource tags of the load balancer rule"""
    zoneid: str
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
