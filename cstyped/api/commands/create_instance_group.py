# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.instance_group import InstanceGroup


class CreateInstanceGroupRequest(Request):
    """The request of createInstanceGroup; `client.send` takes it and returns InstanceGroup."""

    command: ClassVar[str] = "createInstanceGroup"
    name: str
    """the name"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> InstanceGroup:
        """Decode the answer."""
        from ...models.instance_group import InstanceGroup

        return envelope.object(InstanceGroup)


def create_instance_group(
    client: BaseClient,
    *,
    name: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> InstanceGroup:
    """Create a named group to sort virtual machines into.

    Args:
        name: the name
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        InstanceGroup.
    """
    return client.send(
        CreateInstanceGroupRequest(
            name=name, account=account, domainid=domainid, projectid=projectid
        )
    )
