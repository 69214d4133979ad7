# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.router import Router


class RebootRouterRequest(Request):
    """The request of rebootRouter; `client.send` takes it and returns Job[Router]."""

    command: ClassVar[str] = "rebootRouter"
    id: str
    """the resource (Router id)"""
    forced: bool | None = None
    """stop and start it instead of a soft reboot [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> Job[Router]:
        """Decode the answer."""
        from ...models.router import Router

        return envelope.job(Router)


def reboot_router(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[Router]:
    """Restart a virtual router.

    Args:
        id: the resource (Router id)
        forced: stop and start it instead of a soft reboot [since 4.16.0]

    Returns:
        The job; `.result()` waits for it and gives the Router.
    """
    return client.send(RebootRouterRequest(id=id, forced=forced))
