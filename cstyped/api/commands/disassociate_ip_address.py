# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DisassociateIpAddressRequest(Request):
    """The request of disassociateIpAddress; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "disassociateIpAddress"
    id: str | None = None
    """the resource (PublicIpAddress id)"""
    ipaddress: str | None = None
    """the address to release; not together with `id` [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def disassociate_ip_address(
    client: BaseClient, *, id: str | None = None, ipaddress: str | None = None
) -> Job[Success]:
    """Give an acquired public IP address back.

    Args:
        id: the resource (PublicIpAddress id)
        ipaddress: the address to release; not together with `id` [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DisassociateIpAddressRequest(id=id, ipaddress=ipaddress))
