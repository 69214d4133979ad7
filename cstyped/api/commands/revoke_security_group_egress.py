# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RevokeSecurityGroupEgressRequest(Request):
    """The request of revokeSecurityGroupEgress; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "revokeSecurityGroupEgress"
    id: str
    """the resource (SecurityGroupRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def revoke_security_group_egress(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an outgoing rule of a security group.

    Since CloudStack 3.0.0.

    Args:
        id: the resource (SecurityGroupRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RevokeSecurityGroupEgressRequest(id=id))
