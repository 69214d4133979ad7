# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.quarantined_ip import QuarantinedIp


class UpdateQuarantinedIpRequest(Request):
    """The request of updateQuarantinedIp; `client.send` takes it and returns QuarantinedIp."""

    command: ClassVar[str] = "updateQuarantinedIp"
    enddate: Timestamp
    """when the quarantine ends"""
    id: str | None = None
    """the resource (QuarantinedIp id)"""
    ipaddress: str | None = None
    """the address in quarantine; or give `id`"""

    def parse(self, envelope: Envelope) -> QuarantinedIp:
        """Decode the answer."""
        from ...models.quarantined_ip import QuarantinedIp

        return envelope.object(QuarantinedIp)


def update_quarantined_ip(
    client: BaseClient, *, enddate: Timestamp, id: str | None = None, ipaddress: str | None = None
) -> QuarantinedIp:
    """Move the end of a public IP address's quarantine.

    Since CloudStack 4.19.

    Args:
        enddate: when the quarantine ends
        id: the resource (QuarantinedIp id)
        ipaddress: the address in quarantine; or give `id`

    Returns:
        QuarantinedIp.
    """
    return client.send(UpdateQuarantinedIpRequest(enddate=enddate, id=id, ipaddress=ipaddress))
