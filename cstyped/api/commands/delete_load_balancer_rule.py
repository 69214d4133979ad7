# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteLoadBalancerRuleRequest(Request):
    """The request of deleteLoadBalancerRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteLoadBalancerRule"
    id: str
    """the resource (LoadBalancerRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a load balancer rule; its machines stay.

    Args:
        id: the resource (LoadBalancerRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteLoadBalancerRuleRequest(id=id))
