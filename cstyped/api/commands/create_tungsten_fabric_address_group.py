# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_address_group import TungstenFabricAddressGroup


class CreateTungstenFabricAddressGroupRequest(Request):
    """The request of createTungstenFabricAddressGroup; `client.send` takes it and returns
    Job[TungstenFabricAddressGroup].
    """

    command: ClassVar[str] = "createTungstenFabricAddressGroup"
    ipprefix: str
    """network address of the group"""
    ipprefixlen: int
    """prefix length of the group"""
    name: str
    """the name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricAddressGroup]:
        """Decode the answer."""
        from ...models.tungsten_fabric_address_group import TungstenFabricAddressGroup

        return envelope.job(TungstenFabricAddressGroup)


def create_tungsten_fabric_address_group(
    client: BaseClient, *, ipprefix: str, ipprefixlen: int, name: str, zoneid: str
) -> Job[TungstenFabricAddressGroup]:
    """Create a Tungsten Fabric address group from an IP prefix.

    Args:
        ipprefix: network address of the group
        ipprefixlen: prefix length of the group
        name: the name
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricAddressGroup.
    """
    return client.send(
        CreateTungstenFabricAddressGroupRequest(
            ipprefix=ipprefix, ipprefixlen=ipprefixlen, name=name, zoneid=zoneid
        )
    )
