# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveQuarantinedIpRequest(Request):
    """The request of removeQuarantinedIp; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeQuarantinedIp"
    removalreason: str
    """why the quarantine ends early"""
    id: str | None = None
    """the resource (QuarantinedIp id)"""
    ipaddress: str | None = None
    """the address in quarantine; or give `id`"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_quarantined_ip(
    client: BaseClient, *, removalreason: str, id: str | None = None, ipaddress: str | None = None
) -> Success:
    """End the quarantine of a public IP address early.

    Since CloudStack 4.19.

    Args:
        removalreason: why the quarantine ends early
        id: the resource (QuarantinedIp id)
        ipaddress: the address in quarantine; or give `id`

    Returns:
        Success.
    """
    return client.send(
        RemoveQuarantinedIpRequest(removalreason=removalreason, id=id, ipaddress=ipaddress)
    )
