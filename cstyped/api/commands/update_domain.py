# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.domain import Domain


class UpdateDomainRequest(Request):
    """The request of updateDomain; `client.send` takes it and returns Domain."""

    command: ClassVar[str] = "updateDomain"
    id: str
    """the resource (Domain id)"""
    name: str | None = None
    """the name"""
    networkdomain: str | None = None
    """DNS domain of the guests; empty removes it"""

    def parse(self, envelope: Envelope) -> Domain:
        """Decode the answer."""
        from ...models.domain import Domain

        return envelope.object(Domain)


def update_domain(
    client: BaseClient, *, id: str, name: str | None = None, networkdomain: str | None = None
) -> Domain:
    """Change a domain's name or network domain.

    Args:
        id: the resource (Domain id)
        name: the name
        networkdomain: DNS domain of the guests; empty removes it

    Returns:
        Domain.
    """
    return client.send(UpdateDomainRequest(id=id, name=name, networkdomain=networkdomain))
