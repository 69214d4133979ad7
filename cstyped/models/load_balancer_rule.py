# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallRuleState, LoadBalancerAlgorithmShown, LoadBalancerProtocol
from .resource_tag import ResourceTag


class LoadBalancerRule(Model):
    """LoadBalancerRule, as the server answers it (LoadBalancerResponse).

    Answered by createLoadBalancerRule, listLoadBalancerRules, updateLoadBalancerRule.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    algorithm: LoadBalancerAlgorithmShown
    """how connections are spread over the machines"""
    cidrlist: str | None = None
    """source ranges, a comma list in CIDR form"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str
    """the network, by id"""
    privateport: str
    """port on the machine"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    protocol: LoadBalancerProtocol | None = None
    """the protocol"""
    publicip: str
    """public IP address"""
    publicipid: str
    """the public IP address, by id"""
    publicport: str
    """port on the public address"""
    state: FirewallRuleState
    """the state"""
    tags: list[ResourceTag]
    """tags on it"""
    zoneid: str
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
