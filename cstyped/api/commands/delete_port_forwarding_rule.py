# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeletePortForwardingRuleRequest(Request):
    """The request of deletePortForwardingRule; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deletePortForwardingRule"
    id: str
    """the resource (PortForwardingRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_port_forwarding_rule(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a port forwarding rule.

    Args:
        id: the resource (PortForwardingRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeletePortForwardingRuleRequest(id=id))
