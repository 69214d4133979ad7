# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.domain import Domain


class CreateDomainRequest(Request):
    """The request of createDomain; `client.send` takes it and returns Domain."""

    command: ClassVar[str] = "createDomain"
    name: str
    """the name"""
    domainid: str | None = None
    """UUID that the new domain shall have"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    parentdomainid: str | None = None
    """the domain above (Domain id)"""

    def parse(self, envelope: Envelope) -> Domain:
        """Decode the answer."""
        from ...models.domain import Domain

        return envelope.object(Domain)


def create_domain(
    client: BaseClient,
    *,
    name: str,
    domainid: str | None = None,
    networkdomain: str | None = None,
    parentdomainid: str | None = None,
) -> Domain:
    """Create a domain below another one.

    Args:
        name: the name
        domainid: UUID that the new domain shall have
        networkdomain: DNS domain of the guests
        parentdomainid: the domain above (Domain id)

    Returns:
        Domain.
    """
    return client.send(
        CreateDomainRequest(
            name=name, domainid=domainid, networkdomain=networkdomain, parentdomainid=parentdomainid
        )
    )
