# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.router_health_checks import RouterHealthChecks


class GetRouterHealthCheckResultsRequest(Request):
    """The request of getRouterHealthCheckResults; `client.send` takes it and returns
    RouterHealthChecks.
    """

    command: ClassVar[str] = "getRouterHealthCheckResults"
    routerid: str
    """the router (Router id)"""
    performfreshchecks: bool | None = None
    """run the checks now instead of showing the last results"""

    def parse(self, envelope: Envelope) -> RouterHealthChecks:
        """Decode the answer."""
        from ...models.router_health_checks import RouterHealthChecks

        return envelope.object(RouterHealthChecks)


def get_router_health_check_results(
    client: BaseClient, *, routerid: str, performfreshchecks: bool | None = None
) -> RouterHealthChecks:
    """Return the health check results of a router, measured anew if asked.

    Since CloudStack 4.14.0.

    Args:
        routerid: the router (Router id)
        performfreshchecks: run the checks now instead of showing the last results

    Returns:
        RouterHealthChecks.
    """
    return client.send(
        GetRouterHealthCheckResultsRequest(routerid=routerid, performfreshchecks=performfreshchecks)
    )
