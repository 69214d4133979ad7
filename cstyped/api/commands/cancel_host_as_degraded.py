# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host import Host


class CancelHostAsDegradedRequest(Request):
    """The request of cancelHostAsDegraded; `client.send` takes it and returns Job[Host]."""

    command: ClassVar[str] = "cancelHostAsDegraded"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.job(Host)


def cancel_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]:
    """Take back the Degraded mark of a host.

    Since CloudStack 4.16.0.0.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Host.
    """
    return client.send(CancelHostAsDegradedRequest(id=id))
