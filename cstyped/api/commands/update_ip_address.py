# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.public_ip_address import PublicIpAddress


class UpdateIpAddressRequest(Request):
    """The request of updateIpAddress; `client.send` takes it and returns Job[PublicIpAddress]."""

    command: ClassVar[str] = "updateIpAddress"
    id: str
    """the resource (PublicIpAddress id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""

    def parse(self, envelope: Envelope) -> Job[PublicIpAddress]:
        """Decode the answer."""
        from ...models.public_ip_address import PublicIpAddress

        return envelope.job(PublicIpAddress)


def update_ip_address(
    client: BaseClient, *, id: str, customid: str | None = None, fordisplay: bool | None = None
) -> Job[PublicIpAddress]:
    """Change the custom id or the visibility of a public IP address.

    Args:
        id: the resource (PublicIpAddress id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        fordisplay: visible to ordinary users [since 4.4]

    Returns:
        The job; `.result()` waits for it and gives the PublicIpAddress.
    """
    return client.send(UpdateIpAddressRequest(id=id, customid=customid, fordisplay=fordisplay))
