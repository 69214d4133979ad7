# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteStaticRouteRequest(Request):
    """The request of deleteStaticRoute; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteStaticRoute"
    id: str
    """the resource (StaticRoute id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_static_route(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete a static route from its VPC.

    Args:
        id: the resource (StaticRoute id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteStaticRouteRequest(id=id))
