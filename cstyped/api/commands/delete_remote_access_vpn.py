# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteRemoteAccessVpnRequest(Request):
    """The request of deleteRemoteAccessVpn; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteRemoteAccessVpn"
    publicipid: str
    """the public IP address (PublicIpAddress id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_remote_access_vpn(client: BaseClient, *, publicipid: str) -> Job[Success]:
    """End remote access VPN on a public IP address.

    Args:
        publicipid: the public IP address (PublicIpAddress id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteRemoteAccessVpnRequest(publicipid=publicipid))
