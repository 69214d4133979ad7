# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.load_balancer import LoadBalancer


class UpdateLoadBalancerRequest(Request):
    """The request of updateLoadBalancer; `client.send` takes it and returns Job[LoadBalancer]."""

    command: ClassVar[str] = "updateLoadBalancer"
    id: str
    """the resource (LoadBalancer id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[LoadBalancer]:
        """Decode the answer."""
        from ...models.load_balancer import LoadBalancer

        return envelope.job(LoadBalancer)


def update_load_balancer(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LoadBalancer]:
    """Change the custom id or the visibility of an internal load balancer.

    Since CloudStack 4.4.0.

    Args:
        id: the resource (LoadBalancer id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the LoadBalancer.
    """
    return client.send(UpdateLoadBalancerRequest(id=id, customid=customid, fordisplay=fordisplay))
