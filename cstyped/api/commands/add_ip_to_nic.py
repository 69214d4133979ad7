# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.nic_secondary_ip import NicSecondaryIp


class AddIpToNicRequest(Request):
    """The request of addIpToNic; `client.send` takes it and returns Job[NicSecondaryIp]."""

    command: ClassVar[str] = "addIpToNic"
    nicid: str
    """the network card (Nic id)"""
    ipaddress: str | None = None
    """the further address; left out, any free one"""

    def parse(self, envelope: Envelope) -> Job[NicSecondaryIp]:
        """Decode the answer."""
        from ...models.nic_secondary_ip import NicSecondaryIp

        return envelope.job(NicSecondaryIp)


def add_ip_to_nic(
    client: BaseClient, *, nicid: str, ipaddress: str | None = None
) -> Job[NicSecondaryIp]:
    """Give a NIC a secondary IP address.

    Args:
        nicid: the network card (Nic id)
        ipaddress: the further address; left out, any free one

    Returns:
        The job; `.result()` waits for it and gives the NicSecondaryIp.
    """
    return client.send(AddIpToNicRequest(nicid=nicid, ipaddress=ipaddress))
