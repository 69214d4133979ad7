# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.domain import Domain


class MoveDomainRequest(Request):
    """The request of moveDomain; `client.send` takes it and returns Domain."""

    command: ClassVar[str] = "moveDomain"
    domainid: str
    """the domain (Domain id)"""
    parentdomainid: str
    """the domain above (Domain id)"""

    def parse(self, envelope: Envelope) -> Domain:
        """Decode the answer."""
        from ...models.domain import Domain

        return envelope.object(Domain)


def move_domain(client: BaseClient, *, domainid: str, parentdomainid: str) -> Domain:
    """Put a domain and all below it under another parent domain.

    Since CloudStack 4.19.0.0.

    Args:
        domainid: the domain (Domain id)
        parentdomainid: the domain above (Domain id)

    Returns:
        Domain.
    """
    return client.send(MoveDomainRequest(domainid=domainid, parentdomainid=parentdomainid))
