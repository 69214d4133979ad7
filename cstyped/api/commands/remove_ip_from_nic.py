# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RemoveIpFromNicRequest(Request):
    """The request of removeIpFromNic; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "removeIpFromNic"
    id: str
    """the resource (NicSecondaryIp id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def remove_ip_from_nic(client: BaseClient, *, id: str) -> Job[Success]:
    """Take a secondary IP address off its NIC.

    Args:
        id: the resource (NicSecondaryIp id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(RemoveIpFromNicRequest(id=id))
