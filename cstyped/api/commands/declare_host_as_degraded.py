# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host import Host


class DeclareHostAsDegradedRequest(Request):
    """The request of declareHostAsDegraded; `client.send` takes it and returns Job[Host]."""

    command: ClassVar[str] = "declareHostAsDegraded"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.job(Host)


def declare_host_as_degraded(client: BaseClient, *, id: str) -> Job[Host]:
    """Mark a lost host as Degraded, once sure that no machine still runs on it.

    Since CloudStack 4.16.0.0.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Host.
    """
    return client.send(DeclareHostAsDegradedRequest(id=id))
