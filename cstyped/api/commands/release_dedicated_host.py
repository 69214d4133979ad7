# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ReleaseDedicatedHostRequest(Request):
    """The request of releaseDedicatedHost; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "releaseDedicatedHost"
    hostid: str
    """the host (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def release_dedicated_host(client: BaseClient, *, hostid: str) -> Job[Success]:
    """Open a dedicated host to everyone again.

    Args:
        hostid: the host (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ReleaseDedicatedHostRequest(hostid=hostid))
