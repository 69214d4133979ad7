# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class RestartNetworkRequest(Request):
    """The request of restartNetwork; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "restartNetwork"
    id: str
    """the resource (Network id)"""
    cleanup: bool | None = None
    """build new routers instead of restarting the old ones"""
    livepatch: bool | None = None
    """patch the router while it runs; only without `cleanup` [since 4.17.0]"""
    makeredundant: bool | None = None
    """go over to a pair of routers [since 4.11.1]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def restart_network(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]:
    """Apply a network's rules anew, and replace its routers if cleanup is set.

    Args:
        id: the resource (Network id)
        cleanup: build new routers instead of restarting the old ones
        livepatch: patch the router while it runs; only without `cleanup` [since 4.17.0]
        makeredundant: go over to a pair of routers [since 4.11.1]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RestartNetworkRequest(
            id=id, cleanup=cleanup, livepatch=livepatch, makeredundant=makeredundant
        )
    )
