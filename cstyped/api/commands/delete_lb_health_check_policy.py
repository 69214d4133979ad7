# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteLBHealthCheckPolicyRequest(Request):
    """The request of deleteLBHealthCheckPolicy; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteLBHealthCheckPolicy"
    id: str
    """the resource (LbHealthCheckPolicy id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_lb_health_check_policy(client: BaseClient, *, id: str) -> Job[Success]:
    """Stop the health checks of a load balancer rule.

    Since CloudStack 4.2.0.

    Args:
        id: the resource (LbHealthCheckPolicy id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteLBHealthCheckPolicyRequest(id=id))
