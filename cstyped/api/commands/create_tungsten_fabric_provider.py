# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.tungsten_fabric_provider import TungstenFabricProvider


class CreateTungstenFabricProviderRequest(Request):
    """The request of createTungstenFabricProvider; `client.send` takes it and returns
    TungstenFabricProvider.
    """

    command: ClassVar[str] = "createTungstenFabricProvider"
    name: str
    """the name"""
    tungstengateway: str
    """address of the Tungsten Fabric gateway"""
    tungstenproviderhostname: str
    """host name of the Tungsten Fabric controller"""
    zoneid: str
    """the zone"""
    tungstenproviderintrospectport: str | None = None
    """port for introspection of the vRouter"""
    tungstenproviderport: str | None = None
    """port of the Tungsten Fabric controller"""
    tungstenprovidervrouterport: str | None = None
    """port of the vRouter agent"""

    def parse(self, envelope: Envelope) -> TungstenFabricProvider:
        """Decode the answer."""
        from ...models.tungsten_fabric_provider import TungstenFabricProvider

        return envelope.object(TungstenFabricProvider)


def create_tungsten_fabric_provider(
    client: BaseClient,
    *,
    name: str,
    tungstengateway: str,
    tungstenproviderhostname: str,
    zoneid: str,
    tungstenproviderintrospectport: str | None = None,
    tungstenproviderport: str | None = None,
    tungstenprovidervrouterport: str | None = None,
) -> TungstenFabricProvider:
    """Connect a zone to a Tungsten Fabric controller.

    Args:
        name: the name
        tungstengateway: address of the Tungsten Fabric gateway
        tungstenproviderhostname: host name of the Tungsten Fabric controller
        zoneid: the zone
        tungstenproviderintrospectport: port for introspection of the vRouter
        tungstenproviderport: port of the Tungsten Fabric controller
        tungstenprovidervrouterport: port of the vRouter agent

    Returns:
        TungstenFabricProvider.
    """
    return client.send(
        CreateTungstenFabricProviderRequest(
            name=name,
            tungstengateway=tungstengateway,
            tungstenproviderhostname=tungstenproviderhostname,
            zoneid=zoneid,
            tungstenproviderintrospectport=tungstenproviderintrospectport,
            tungstenproviderport=tungstenproviderport,
            tungstenprovidervrouterport=tungstenprovidervrouterport,
        )
    )
