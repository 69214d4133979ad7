# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DisableStaticNatRequest(Request):
    """The request of disableStaticNat; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "disableStaticNat"
    ipaddressid: str
    """the public IP address (PublicIpAddress id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def disable_static_nat(client: BaseClient, *, ipaddressid: str) -> Job[Success]:
    """End the static NAT of a public IP address.

    Args:
        ipaddressid: the public IP address (PublicIpAddress id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DisableStaticNatRequest(ipaddressid=ipaddressid))
