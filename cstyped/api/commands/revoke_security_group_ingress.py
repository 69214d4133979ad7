# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RevokeSecurityGroupIngressRequest(Request):
    """The request of revokeSecurityGroupIngress; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "revokeSecurityGroupIngress"
    id: str
    """the resource (SecurityGroupRule id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def revoke_security_group_ingress(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an incoming rule of a security group.

    Args:
        id: the resource (SecurityGroupRule id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RevokeSecurityGroupIngressRequest(id=id))
