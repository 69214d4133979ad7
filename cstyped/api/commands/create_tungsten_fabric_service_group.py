# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.tungsten_fabric_service_group import TungstenFabricServiceGroup


class CreateTungstenFabricServiceGroupRequest(Request):
    """The request of createTungstenFabricServiceGroup; `client.send` takes it and returns
    Job[TungstenFabricServiceGroup].
    """

    command: ClassVar[str] = "createTungstenFabricServiceGroup"
    endport: int
    """last port of the range"""
    name: str
    """the name"""
    protocol: str
    """the protocol"""
    startport: int
    """first port of the range"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> Job[TungstenFabricServiceGroup]:
        """Decode the answer."""
        from ...models.tungsten_fabric_service_group import TungstenFabricServiceGroup

        return envelope.job(TungstenFabricServiceGroup)


def create_tungsten_fabric_service_group(
    client: BaseClient, *, endport: int, name: str, protocol: str, startport: int, zoneid: str
) -> Job[TungstenFabricServiceGroup]:
    """Name a protocol and port range as a Tungsten Fabric service group.

    Args:
        endport: last port of the range
        name: the name
        protocol: the protocol
        startport: first port of the range
        zoneid: the zone

    Returns:
        The job; `.result()` waits for it and gives the TungstenFabricServiceGroup.
    """
    return client.send(
        CreateTungstenFabricServiceGroupRequest(
            endport=endport, name=name, protocol=protocol, startport=startport, zoneid=zoneid
        )
    )
