# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class UpdateVpnGatewayRequest(Request):
    """The request of updateVpnGateway; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "updateVpnGateway"
    id: str
    customid: str | None = None
    fordisplay: bool | None = None

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

        return envelope.job(Success)


def update_vpn_gateway(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[Success]:
    """Change the custom id or the visibility of a site-to-site VPN gateway.

    Since CloudStack 4.4.

    Args:
        id: the resource (VpnGateway id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(UpdateVpnGatewayRequest(id=id, customid=customid, fordisplay=fordisplay))
