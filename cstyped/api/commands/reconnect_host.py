# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host import Host


class ReconnectHostRequest(Request):
    """The request of reconnectHost; `client.send` takes it and returns Job[Host]."""

    command: ClassVar[str] = "reconnectHost"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.job(Host)


def reconnect_host(client: BaseClient, *, id: str) -> Job[Host]:
    """Make the management server connect to a host anew.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Host.
    """
    return client.send(ReconnectHostRequest(id=id))
