# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.public_ip_address import PublicIpAddress


class ReserveIpAddressRequest(Request):
    """The request of reserveIpAddress; `client.send` takes it and returns PublicIpAddress."""

    command: ClassVar[str] = "reserveIpAddress"
    id: str
    """the resource (PublicIpAddress id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> PublicIpAddress:
        """Decode the answer."""
        from ...models.public_ip_address import PublicIpAddress

        return envelope.object(PublicIpAddress)


def reserve_ip_address(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    projectid: str | None = None,
) -> PublicIpAddress:
    """Keep a public IP address for an account without using it yet.

    Since CloudStack 4.17.

    Args:
        id: the resource (PublicIpAddress id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users
        projectid: the project (Project id)

    Returns:
        PublicIpAddress.
    """
    return client.send(
        ReserveIpAddressRequest(
            id=id, account=account, domainid=domainid, fordisplay=fordisplay, projectid=projectid
        )
    )
