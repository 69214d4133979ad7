# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteUcsManagerRequest(Request):
    """The request of deleteUcsManager; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteUcsManager"
    ucsmanagerid: str
    """the UCS manager (UcsManager id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_ucs_manager(client: BaseClient, *, ucsmanagerid: str) -> Success:
    """Unregister a Cisco UCS manager.

    Args:
        ucsmanagerid: the UCS manager (UcsManager id)

    Returns:
        Success.
    """
    return client.send(DeleteUcsManagerRequest(ucsmanagerid=ucsmanagerid))
