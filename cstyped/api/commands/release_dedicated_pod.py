# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ReleaseDedicatedPodRequest(Request):
    """The request of releaseDedicatedPod; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "releaseDedicatedPod"
    podid: str
    """the pod (Pod id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def release_dedicated_pod(client: BaseClient, *, podid: str) -> Job[Success]:
    """Open a dedicated pod to everyone again.

    Args:
        podid: the pod (Pod id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ReleaseDedicatedPodRequest(podid=podid))
