# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.nsx_controller import NsxController


class AddNsxControllerRequest(Request):
    """The request of addNsxController; `client.send` takes it and returns NsxController."""

    command: ClassVar[str] = "addNsxController"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    edgecluster: str
    """name of the NSX edge cluster"""
    name: str
    """the name"""
    nsxproviderhostname: str
    """host name of the NSX manager"""
    password: str
    """the password"""
    tier0gateway: str
    """name of the NSX tier-0 gateway"""
    transportzone: str
    """name of the NSX transport zone"""
    username: str
    """the user name"""
    zoneid: str
    """the zone"""
    nsxproviderport: str | None = None
    """port of the NSX manager"""

    def parse(self, envelope: Envelope) -> NsxController:
        """Decode the answer."""
        from ...models.nsx_controller import NsxController

        return envelope.object(NsxController)


def add_nsx_controller(
    client: BaseClient,
    *,
    edgecluster: str,
    name: str,
    nsxproviderhostname: str,
    password: str,
    tier0gateway: str,
    transportzone: str,
    username: str,
    zoneid: str,
    nsxproviderport: str | None = None,
) -> NsxController:
    """Connect a zone to a VMware NSX controller.

    Since CloudStack 4.19.0.

    Args:
        edgecluster: name of the NSX edge cluster
        name: the name
        nsxproviderhostname: host name of the NSX manager
        password: the password
        tier0gateway: name of the NSX tier-0 gateway
        transportzone: name of the NSX transport zone
        username: the user name
        zoneid: the zone
        nsxproviderport: port of the NSX manager

    Returns:
        NsxController.
    """
    return client.send(
        AddNsxControllerRequest(
            edgecluster=edgecluster,
            name=name,
            nsxproviderhostname=nsxproviderhostname,
            password=password,
            tier0gateway=tier0gateway,
            transportzone=transportzone,
            username=username,
            zoneid=zoneid,
            nsxproviderport=nsxproviderport,
        )
    )
