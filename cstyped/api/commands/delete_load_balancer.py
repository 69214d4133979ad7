# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteLoadBalancerRequest(Request):
    """The request of deleteLoadBalancer; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteLoadBalancer"
    id: str
    """the resource (LoadBalancer id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_load_balancer(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an internal load balancer.

    Since CloudStack 4.2.0.

    Args:
        id: the resource (LoadBalancer id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteLoadBalancerRequest(id=id))
