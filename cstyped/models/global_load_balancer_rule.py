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
    """id of the global load balancer rule"""
    name: str
    """name of this global rule"""
    account: str | None = None
    """name of the owning account"""
    description: str | None = None
    """description of the global load balancer rule"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
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
    """id of the last job on the global load balancer rule"""
    jobstatus: int | None = None
    """status of the last job on the global load balancer rule: 0 pending, 1 done, 2 failed"""
    loadbalancerrule: list[LoadBalancerRule]
    """rules of the balancer"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    regionid: int | None = None
    """region number"""
