# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    LOAD_BALANCER_ALGORITHM_VALUES,
    LOAD_BALANCER_PROTOCOL_VALUES,
    LoadBalancerAlgorithm,
    LoadBalancerProtocol,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.load_balancer_rule import LoadBalancerRule


class CreateLoadBalancerRuleRequest(Request):
    """The request of createLoadBalancerRule; `client.send` takes it and returns
    Job[LoadBalancerRule].
    """

    command: ClassVar[str] = "createLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"},
        any_case={
            "algorithm": LOAD_BALANCER_ALGORITHM_VALUES,
            "protocol": LOAD_BALANCER_PROTOCOL_VALUES,
        },
    )
    algorithm: LoadBalancerAlgorithm
    """how connections are spread over the machines: roundrobin, leastconn or source, in upper or
    lower case
    """
    name: str
    """the name"""
    privateport: int
    """port on the machine"""
    publicport: int
    """port on the public address"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form [since 4.18.0.0]"""
    description: str | None = None
    """free text that explains it"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    networkid: str | None = None
    """the network (Network id)"""
    openfirewall: bool | None = None
    """add a firewall rule for the public ports"""
    protocol: LoadBalancerProtocol | None = None
    """the protocol: tcp, udp, tcp-proxy, ssl or others, in upper or lower case"""
    publicipid: str | None = None
    """the public IP address (PublicIpAddress id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[LoadBalancerRule]:
        """Decode the answer."""
        from ...models.load_balancer_rule import LoadBalancerRule

        return envelope.job(LoadBalancerRule)


def create_load_balancer_rule(
    client: BaseClient,
    *,
    algorithm: LoadBalancerAlgorithm,
    name: str,
    privateport: int,
    publicport: int,
    account: str | None = None,
    cidrlist: CommaList[str] | None = None,
    description: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    networkid: str | None = None,
    openfirewall: bool | None = None,
    protocol: LoadBalancerProtocol | None = None,
    publicipid: str | None = None,
    zoneid: str | None = None,
) -> Job[LoadBalancerRule]:
    """Balance a public port over the private port of several machines.

    Args:
        algorithm: how connections are spread over the machines: roundrobin, leastconn or
            source, in upper or lower case
        name: the name
        privateport: port on the machine
        publicport: port on the public address
        account: name of the owning account; goes together with `domainid`
        cidrlist: source ranges, a comma list in CIDR form [since 4.18.0.0]
        description: free text that explains it
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users [since 4.4]
        networkid: the network (Network id)
        openfirewall: add a firewall rule for the public ports
        protocol: the protocol: tcp, udp, tcp-proxy, ssl or others, in upper or lower case
        publicipid: the public IP address (PublicIpAddress id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the LoadBalancerRule.
    """
    return client.send(
        CreateLoadBalancerRuleRequest(
            algorithm=algorithm,
            name=name,
            privateport=privateport,
            publicport=publicport,
            account=account,
            cidrlist=cidrlist,
            description=description,
            domainid=domainid,
            fordisplay=fordisplay,
            networkid=networkid,
            openfirewall=openfirewall,
            protocol=protocol,
            publicipid=publicipid,
            zoneid=zoneid,
        )
    )
