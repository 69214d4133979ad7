# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.instance_group import InstanceGroup


class UpdateInstanceGroupRequest(Request):
    """The request of updateInstanceGroup; `client.send` takes it and returns InstanceGroup."""

    command: ClassVar[str] = "updateInstanceGroup"
    id: str
    """the resource (InstanceGroup id)"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> InstanceGroup:
        """Decode the answer."""
        from ...models.instance_group import InstanceGroup

        return envelope.object(InstanceGroup)


def update_instance_group(client: BaseClient, *, id: str, name: str | None = None) -> InstanceGroup:
    """Rename an instance group.

    Args:
        id: the resource (InstanceGroup id)
        name: the name

    Returns:
        InstanceGroup.
    """
    return client.send(UpdateInstanceGroupRequest(id=id, name=name))
