# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.api_discovery import ApiDiscovery


class ListApisRequest(Request):
    """The request of listApis; `client.send` takes it and returns ListResult[ApiDiscovery]."""

    command: ClassVar[str] = "listApis"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    name: str | None = None
    """only those with this name"""

    def parse(self, envelope: Envelope) -> ListResult[ApiDiscovery]:
        """Decode the answer."""
        from ...models.api_discovery import ApiDiscovery

        return envelope.list(ApiDiscovery)


def list_apis(client: BaseClient, *, name: str | None = None) -> ListResult[ApiDiscovery]:
    """List the API commands the caller may use, with their parameters and answers.

    Since CloudStack 4.1.0.

    Args:
        name: only those with this name

    Returns:
        ListResult[ApiDiscovery]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListApisRequest(name=name))
