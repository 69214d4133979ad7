# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.lb_health_check import LbHealthCheck


class UpdateLBHealthCheckPolicyRequest(Request):
    """The request of updateLBHealthCheckPolicy; `client.send` takes it and returns
    Job[LbHealthCheck].
    """

    command: ClassVar[str] = "updateLBHealthCheckPolicy"
    id: str
    """the resource (LbHealthCheckPolicy id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[LbHealthCheck]:
        """Decode the answer."""
        from ...models.lb_health_check import LbHealthCheck

        return envelope.job(LbHealthCheck)


def update_lb_health_check_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbHealthCheck]:
    """Change the custom id or the visibility of a health check.

    Since CloudStack 4.4.

    Args:
        id: the resource (LbHealthCheckPolicy id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the LbHealthCheck.
    """
    return client.send(
        UpdateLBHealthCheckPolicyRequest(id=id, customid=customid, fordisplay=fordisplay)
    )
