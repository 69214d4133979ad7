# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_ha import HostHa


class ListHostHAResourcesRequest(Request):
    """The request of listHostHAResources; `client.send` takes it and returns ListResult[HostHa]."""

    command: ClassVar[str] = "listHostHAResources"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    hostid: str | None = None
    """only those on this host (Host id)"""

    def parse(self, envelope: Envelope) -> ListResult[HostHa]:
        """Decode the answer."""
        from ...models.host_ha import HostHa

        return envelope.list(HostHa)


def list_host_ha_resources(client: BaseClient, *, hostid: str | None = None) -> ListResult[HostHa]:
    """List hosts set up for HA, with the HA state of each.

    Since CloudStack 4.11.

    Args:
        hostid: only those on this host (Host id)

    Returns:
        ListResult[HostHa]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListHostHAResourcesRequest(hostid=hostid))
