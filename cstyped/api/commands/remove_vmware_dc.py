# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class RemoveVmwareDcRequest(Request):
    """The request of removeVmwareDc; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "removeVmwareDc"
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def remove_vmware_dc(client: BaseClient, *, zoneid: str) -> Success:
    """Untie a zone from its VMware datacenter.

    Args:
        zoneid: the zone

    Returns:
        Success.
    """
    return client.send(RemoveVmwareDcRequest(zoneid=zoneid))
