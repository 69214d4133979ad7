# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.router import Router


class StopRouterRequest(Request):
    """The request of stopRouter; `client.send` takes it and returns Job[Router]."""

    command: ClassVar[str] = "stopRouter"
    id: str
    """the resource (Router id)"""
    forced: bool | None = None
    """mark it stopped even if the host does not answer"""

    def parse(self, envelope: Envelope) -> Job[Router]:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.job(Router)


def stop_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]:
    """Stop a virtual router; its networks lose the services it gives.

    Args:
        id: the resource (Router id)
        forced: mark it stopped even if the host does not answer

    Returns:
        The job; `.result()` waits for it and gives the Router.
    """
    return client.send(StopRouterRequest(id=id, forced=forced))
