# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVpnConnectionRequest(Request):
    """The request of deleteVpnConnection; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVpnConnection"
    id: str
    """the resource (VpnConnection id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vpn_connection(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a site-to-site VPN connection down and delete it.

    Args:
        id: the resource (VpnConnection id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteVpnConnectionRequest(id=id))
