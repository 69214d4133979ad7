# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    LOAD_BALANCER_ALGORITHM_VALUES,
    LOAD_BALANCER_SCHEME_VALUES,
    LoadBalancerAlgorithm,
    LoadBalancerScheme,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.load_balancer import LoadBalancer


class CreateLoadBalancerRequest(Request):
    """The request of createLoadBalancer; `client.send` takes it and returns Job[LoadBalancer]."""

    command: ClassVar[str] = "createLoadBalancer"
    wire: ClassVar[Wire] = Wire(
        any_case={
            "algorithm": LOAD_BALANCER_ALGORITHM_VALUES,
            "scheme": LOAD_BALANCER_SCHEME_VALUES,
        }
    )
    algorithm: LoadBalancerAlgorithm
    """how connections are spread over the machines: roundrobin, leastconn or source, in upper or
    lower case
    """
    instanceport: int
    """TCP port on the machines"""
    name: str
    """the name"""
    networkid: str
    """the network (Network id)"""
    scheme: LoadBalancerScheme
    """where clients come from: Internal, in upper or lower case"""
    sourceipaddressnetworkid: str
    """the network of the balancer's address (Network id)"""
    sourceport: int
    """port on which the balancer listens"""
    description: str | None = None
    """free text that explains it"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    sourceipaddress: str | None = None
    """address on which the balancer listens"""

    def parse(self, envelope: Envelope) -> Job[LoadBalancer]:
        """Decode the answer."""
        from ...models.load_balancer import LoadBalancer

        return envelope.job(LoadBalancer)


def create_load_balancer(
    client: BaseClient,
    *,
    algorithm: LoadBalancerAlgorithm,
    instanceport: int,
    name: str,
    networkid: str,
    scheme: LoadBalancerScheme,
    sourceipaddressnetworkid: str,
    sourceport: int,
    description: str | None = None,
    fordisplay: bool | None = None,
    sourceipaddress: str | None = None,
) -> Job[LoadBalancer]:
    """Create an internal load balancer inside a VPC tier.

    Since CloudStack 4.2.0.

    Args:
        algorithm: how connections are spread over the machines: roundrobin, leastconn or
            source, in upper or lower case
        instanceport: TCP port on the machines
        name: the name
        networkid: the network (Network id)
        scheme: where clients come from: Internal, in upper or lower case
        sourceipaddressnetworkid: the network of the balancer's address (Network id)
        sourceport: port on which the balancer listens
        description: free text that explains it
        fordisplay: visible to ordinary users [since 4.4]
        sourceipaddress: address on which the balancer listens

    Returns:
        The job; `.result()` waits for it and gives the LoadBalancer.
    """
    return client.send(
        CreateLoadBalancerRequest(
            algorithm=algorithm,
            instanceport=instanceport,
            name=name,
            networkid=networkid,
            scheme=scheme,
            sourceipaddressnetworkid=sourceipaddressnetworkid,
            sourceport=sourceport,
            description=description,
            fordisplay=fordisplay,
            sourceipaddress=sourceipaddress,
        )
    )
