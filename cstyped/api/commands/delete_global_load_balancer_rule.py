# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteGlobalLoadBalancerRuleRequest(Request):
    """The request of deleteGlobalLoadBalancerRule; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "deleteGlobalLoadBalancerRule"
    id: str
    """the resource (GlobalLoadBalancerRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_global_load_balancer_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a global load balancer rule and its DNS name.

    Args:
        id: the resource (GlobalLoadBalancerRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteGlobalLoadBalancerRuleRequest(id=id))
