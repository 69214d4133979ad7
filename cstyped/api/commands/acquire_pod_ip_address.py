# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.pod_ip_address import PodIpAddress


class AcquirePodIpAddressRequest(Request):
    """The request of acquirePodIpAddress; `client.send` takes it and returns PodIpAddress."""

    command: ClassVar[str] = "acquirePodIpAddress"
    zoneid: str
    """the zone"""
    podid: str | None = None
    """the pod"""

    def parse(self, envelope: Envelope) -> PodIpAddress:
        """Decode the answer."""
        from ...models.pod_ip_address import PodIpAddress

        return envelope.object(PodIpAddress)


def acquire_pod_ip_address(
    client: BaseClient, *, zoneid: str, podid: str | None = None
) -> PodIpAddress:
    """Take a free management IP address from a pod.

    Args:
        zoneid: the zone
        podid: the pod

    Returns:
        PodIpAddress.
    """
    return client.send(AcquirePodIpAddressRequest(zoneid=zoneid, podid=podid))
