# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.hypervisor import Hypervisor


class ListHypervisorsRequest(Request):
    """The request of listHypervisors; `client.send` takes it and returns ListResult[Hypervisor]."""

    command: ClassVar[str] = "listHypervisors"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Hypervisor]:
        """Decode the answer."""
        from ...models.hypervisor import Hypervisor

        return envelope.list(Hypervisor)


def list_hypervisors(client: BaseClient, *, zoneid: str | None = None) -> ListResult[Hypervisor]:
    """List the hypervisors in use, by zone.

    Args:
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Hypervisor]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(ListHypervisorsRequest(zoneid=zoneid))
