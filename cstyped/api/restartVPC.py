# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job
    from cstyped.results import Success


class RestartVPCRequest(Request):
    """The request of restartVPC; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "restartVPC"
    id: str
    cleanup: bool | None = None
    livepatch: bool | None = None
    makeredundant: bool | None = None

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.results import Success

        return envelope.job(Success)


def restart_vpc(
    client: BaseClient,
    *,
    id: str,
    cleanup: bool | None = None,
    livepatch: bool | None = None,
    makeredundant: bool | None = None,
) -> Job[Success]:
    """Apply a VPC's rules anew, and replace its routers if cleanup is set.

    Args:
        id: the resource (Vpc id)
        cleanup: build new routers instead of restarting the old ones
        livepatch: patch the router while it runs; only without `cleanup` [since 4.17.0]
        makeredundant: go over to a pair of routers

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        RestartVPCRequest(id=id, cleanup=cleanup, livepatch=livepatch, makeredundant=makeredundant)
    )
