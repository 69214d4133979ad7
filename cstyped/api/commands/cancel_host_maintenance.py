# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host import Host


class CancelHostMaintenanceRequest(Request):
    """The request of cancelHostMaintenance; `client.send` takes it and returns Job[Host]."""

    command: ClassVar[str] = "cancelHostMaintenance"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.job(Host)


def cancel_host_maintenance(client: BaseClient, *, id: str) -> Job[Host]:
    """End a host's maintenance and let it run machines again.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Host.
    """
    return client.send(CancelHostMaintenanceRequest(id=id))
