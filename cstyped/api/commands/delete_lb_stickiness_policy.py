# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteLBStickinessPolicyRequest(Request):
    """The request of deleteLBStickinessPolicy; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteLBStickinessPolicy"
    id: str
    """the resource (LbStickinessPolicy id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_lb_stickiness_policy(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop the stickiness of a load balancer rule.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (LbStickinessPolicy id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteLBStickinessPolicyRequest(id=id))
