# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteVpnCustomerGatewayRequest(Request):
    """The request of deleteVpnCustomerGateway; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteVpnCustomerGateway"
    id: str
    """the resource (VpnCustomerGateway id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_vpn_customer_gateway(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete the description of a remote VPN end.

    Args:
        id: the resource (VpnCustomerGateway id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteVpnCustomerGatewayRequest(id=id))
