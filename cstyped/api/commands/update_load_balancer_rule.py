# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import LOAD_BALANCER_ALGORITHM_VALUES, LoadBalancerAlgorithm, LoadBalancerProtocol

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.load_balancer_rule import LoadBalancerRule


class UpdateLoadBalancerRuleRequest(Request):
    """The request of updateLoadBalancerRule; `client.send` takes it and returns
    Job[LoadBalancerRule].
    """

    command: ClassVar[str] = "updateLoadBalancerRule"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"cidrlist": "refused"}, one_case={"algorithm": LOAD_BALANCER_ALGORITHM_VALUES}
    )
    id: str
    """the resource (LoadBalancerRule id)"""
    algorithm: LoadBalancerAlgorithm | None = None
    """how connections are spread over the machines: roundrobin, leastconn or source"""
    cidrlist: CommaList[str] | None = None
    """source ranges, a comma list in CIDR form [since 4.22]"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    name: str | None = None
    """the name"""
    protocol: LoadBalancerProtocol | None = None
    """the protocol: tcp, udp, tcp-proxy, ssl or others"""

    def parse(self, envelope: Envelope) -> Job[LoadBalancerRule]:
        """Decode the answer."""
        from ...models.load_balancer_rule import LoadBalancerRule

        return envelope.job(LoadBalancerRule)


def update_load_balancer_rule(
    client: BaseClient,
    *,
    id: str,
    algorithm: LoadBalancerAlgorithm | None = None,
    cidrlist: CommaList[str] | None = None,
    customid: str | None = None,
    description: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    protocol: LoadBalancerProtocol | None = None,
) -> Job[LoadBalancerRule]:
    """Change a load balancer rule's name, algorithm, protocol or source CIDRs.

    Args:
        id: the resource (LoadBalancerRule id)
        algorithm: how connections are spread over the machines: roundrobin, leastconn or source
        cidrlist: source ranges, a comma list in CIDR form [since 4.22]
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        name: the name
        protocol: the protocol: tcp, udp, tcp-proxy, ssl or others

    Returns:
        The job; `.result()` waits for it and gives the LoadBalancerRule.
    """
    return client.send(
        UpdateLoadBalancerRuleRequest(
            id=id,
            algorithm=algorithm,
            cidrlist=cidrlist,
            customid=customid,
            description=description,
            fordisplay=fordisplay,
            name=name,
            protocol=protocol,
        )
    )
