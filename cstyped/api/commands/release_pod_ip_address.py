# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class ReleasePodIpAddressRequest(Request):
    """The request of releasePodIpAddress; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "releasePodIpAddress"
    id: int
    """the resource"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def release_pod_ip_address(client: BaseClient, *, id: int) -> Success:
    """Give a management IP address back to its pod.

    Args:
        id: the resource

    Returns:
        Success.
    """
    return client.send(ReleasePodIpAddressRequest(id=id))
