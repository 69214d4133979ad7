# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.static_route import StaticRoute


class CreateStaticRouteRequest(Request):
    """The request of createStaticRoute; `client.send` takes it and returns Job[StaticRoute]."""

    command: ClassVar[str] = "createStaticRoute"
    cidr: str
    """IPv4 range in CIDR form"""
    gatewayid: str | None = None
    """the private gateway (PrivateGateway id)"""
    nexthop: str | None = None
    """address of the next router; not together with `gatewayid` [since 4.21.0]"""
    vpcid: str | None = None
    """the VPC (Vpc id) [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> Job[StaticRoute]:
        """Decode the answer."""
        from ...models.static_route import StaticRoute

        return envelope.job(StaticRoute)


def create_static_route(
    client: BaseClient,
    *,
    cidr: str,
    gatewayid: str | None = None,
    nexthop: str | None = None,
    vpcid: str | None = None,
) -> Job[StaticRoute]:
    """Route a CIDR of a VPC through a gateway or to a next hop.

    Args:
        cidr: IPv4 range in CIDR form
        gatewayid: the private gateway (PrivateGateway id)
        nexthop: address of the next router; not together with `gatewayid` [since 4.21.0]
        vpcid: the VPC (Vpc id) [since 4.21.0]

    Returns:
        The job; `.result()` waits for it and gives the StaticRoute.
    """
    return client.send(
        CreateStaticRouteRequest(cidr=cidr, gatewayid=gatewayid, nexthop=nexthop, vpcid=vpcid)
    )
