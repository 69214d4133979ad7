# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import GslbAlgorithmShown, GslbPersistenceShown, GslbServiceTypeShown
from .load_balancer_rule import LoadBalancerRule


class GlobalLoadBalancerRule(Model):
    """GlobalLoadBalancerRule, as the server answers it (GlobalLoadBalancerResponse).

    Answered by createGlobalLoadBalancerRule, listGlobalLoadBalancerRules,
    updateGlobalLoadBalancerRule.
    """

    id: str
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    gslbdomainname: str | None = None
    """DNS name that the balanced service has"""
    gslblbmethod: GslbAlgorithmShown | None = None
    """how requests are spread over the zones"""
    gslbservicetype: GslbServiceTypeShown | None = None
    """protocol of the balanced service"""
    gslbstickysessionmethodname: GslbPersistenceShown | None = None
    """how a client is kept at one site"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    loadbalancerrule: list[LoadBalancerRule]
    """rules of the balancer"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    regionid: int | None = None
    """region number"""
