# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.lb_stickiness import LbStickiness


class UpdateLBStickinessPolicyRequest(Request):
    """The request of updateLBStickinessPolicy; `client.send` takes it and returns
    Job[LbStickiness].
    """

    command: ClassVar[str] = "updateLBStickinessPolicy"
    id: str
    """the resource (LbStickinessPolicy id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[LbStickiness]:
        """Decode the answer."""
        from ...models.lb_stickiness import LbStickiness

        return envelope.job(LbStickiness)


def update_lb_stickiness_policy(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[LbStickiness]:
    """Change the custom id or the visibility of a stickiness policy.

    Since CloudStack 4.4.

    Args:
        id: the resource (LbStickinessPolicy id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the LbStickiness.
    """
    return client.send(
        UpdateLBStickinessPolicyRequest(id=id, customid=customid, fordisplay=fordisplay)
    )
