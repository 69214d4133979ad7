# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteIpForwardingRuleRequest(Request):
    """The request of deleteIpForwardingRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteIpForwardingRule"
    id: str
    """the resource (IpForwardingRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_ip_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a static NAT forwarding rule.

    Args:
        id: the resource (IpForwardingRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteIpForwardingRuleRequest(id=id))
