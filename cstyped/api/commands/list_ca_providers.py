# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.ca_provider import CaProvider


class ListCAProvidersRequest(Request):
    """The request of listCAProviders; `client.send` takes it and returns ListResult[CaProvider]."""

    command: ClassVar[str] = "listCAProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    name: str | None = None
    """only those with this name"""

    def parse(self, envelope: Envelope) -> ListResult[CaProvider]:
        """Decode the answer."""
        from ...models.ca_provider import CaProvider

        return envelope.list(CaProvider)


def list_ca_providers(client: BaseClient, *, name: str | None = None) -> ListResult[CaProvider]:
    """List the certificate authority providers.

    Since CloudStack 4.11.0.

    Args:
        name: only those with this name

    Returns:
        ListResult[CaProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListCAProvidersRequest(name=name))
