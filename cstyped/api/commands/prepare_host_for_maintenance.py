# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.host import Host


class PrepareHostForMaintenanceRequest(Request):
    """The request of prepareHostForMaintenance; `client.send` takes it and returns Job[Host]."""

    command: ClassVar[str] = "prepareHostForMaintenance"
    id: str
    """the resource (Host id)"""

    def parse(self, envelope: Envelope) -> Job[Host]:
        """Decode the answer."""
        from ...models.host import Host

        return envelope.job(Host)


def prepare_host_for_maintenance(client: BaseClient, *, id: str) -> Job[Host]:
    """Put a host into maintenance: its machines move to other hosts.

    Args:
        id: the resource (Host id)

    Returns:
        The job; `.result()` waits for it and gives the Host.
    """
    return client.send(PrepareHostForMaintenanceRequest(id=id))
