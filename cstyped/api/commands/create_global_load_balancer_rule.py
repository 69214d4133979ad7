# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    GSLB_ALGORITHM_VALUES,
    GSLB_PERSISTENCE_VALUES,
    GSLB_SERVICE_TYPE_VALUES,
    GslbAlgorithm,
    GslbPersistence,
    GslbServiceType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.global_load_balancer_rule import GlobalLoadBalancerRule


class CreateGlobalLoadBalancerRuleRequest(Request):
    """The request of createGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[GlobalLoadBalancerRule].
    """

    command: ClassVar[str] = "createGlobalLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        any_case={
            "gslbservicetype": GSLB_SERVICE_TYPE_VALUES,
            "gslblbmethod": GSLB_ALGORITHM_VALUES,
            "gslbstickysessionmethodname": GSLB_PERSISTENCE_VALUES,
        }
    )
    gslbdomainname: str
    """DNS name that the balanced service has"""
    gslbservicetype: GslbServiceType
    """protocol of the balanced service: tcp, udp or http, in upper or lower case"""
    name: str
    """the name"""
    regionid: int
    """region number"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    gslblbmethod: GslbAlgorithm | None = None
    """how requests are spread over the zones: RoundRobin, LeastConn or Proximity, in upper or
    lower case
    """
    gslbstickysessionmethodname: GslbPersistence | None = None
    """how a client is kept at one site: sourceip, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[GlobalLoadBalancerRule]:
        """Decode the answer."""
        from ...models.global_load_balancer_rule import GlobalLoadBalancerRule

        return envelope.job(GlobalLoadBalancerRule)


def create_global_load_balancer_rule(
    client: BaseClient,
    *,
    gslbdomainname: str,
    gslbservicetype: GslbServiceType,
    name: str,
    regionid: int,
    account: str | None = None,
    description: str | None = None,
    domainid: str | None = None,
    gslblbmethod: GslbAlgorithm | None = None,
    gslbstickysessionmethodname: GslbPersistence | None = None,
) -> Job[GlobalLoadBalancerRule]:
    """Create a DNS name that spreads traffic over zones.

    Args:
        gslbdomainname: DNS name that the balanced service has
        gslbservicetype: protocol of the balanced service: tcp, udp or http, in upper or lower
            case
        name: the name
        regionid: region number
        account: name of the owning account; goes together with `domainid`
        description: free text that explains it
        domainid: the domain (Domain id)
        gslblbmethod: how requests are spread over the zones: RoundRobin, LeastConn or
            Proximity, in upper or lower case
        gslbstickysessionmethodname: how a client is kept at one site: sourceip, in upper or
            lower case

    Returns:
        The job; `.result()` waits for it and gives the GlobalLoadBalancerRule.
    """
    return client.send(
        CreateGlobalLoadBalancerRuleRequest(
            gslbdomainname=gslbdomainname,
            gslbservicetype=gslbservicetype,
            name=name,
            regionid=regionid,
            account=account,
            description=description,
            domainid=domainid,
            gslblbmethod=gslblbmethod,
            gslbstickysessionmethodname=gslbstickysessionmethodname,
        )
    )
