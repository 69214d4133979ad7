# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class DeleteLoadBalancerRuleRequest(Request):
    """The request of deleteLoadBalancerRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteLoadBalancerRule"
    id: str

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

        return envelope.job(Success)


def delete_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a load balancer rule; its machines stay.

    Args:
        id: the resource (LoadBalancerRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteLoadBalancerRuleRequest(id=id))
