# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class DeleteInstanceGroupRequest(Request):
    """The request of deleteInstanceGroup; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "deleteInstanceGroup"
    id: str
    """the resource (InstanceGroup id)"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def delete_instance_group(client: BaseClient, *, id: str) -> Success:
    """Delete an instance group; its machines stay.

    Args:
        id: the resource (InstanceGroup id)

    Returns:
        Success.
    """
    return client.send(DeleteInstanceGroupRequest(id=id))
