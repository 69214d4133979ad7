# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.netris_provider import NetrisProvider


class AddNetrisProviderRequest(Request):
    """The request of addNetrisProvider; `client.send` takes it and returns NetrisProvider."""

    command: ClassVar[str] = "addNetrisProvider"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    name: str
    """the name"""
    netristag: str
    """Netris tag"""
    netrisurl: str
    """URL of the Netris controller"""
    password: str
    """the password"""
    sitename: str
    """name of the Netris site"""
    tenantname: str
    """name of the Netris tenant"""
    username: str
    """the user name"""
    zoneid: str
    """the zone"""

    def parse(self, envelope: Envelope) -> NetrisProvider:
        """Decode the answer."""
        from ...models.netris_provider import NetrisProvider

        return envelope.object(NetrisProvider)


def add_netris_provider(
    client: BaseClient,
    *,
    name: str,
    netristag: str,
    netrisurl: str,
    password: str,
    sitename: str,
    tenantname: str,
    username: str,
    zoneid: str,
) -> NetrisProvider:
    """Connect a zone to a Netris controller.

    Args:
        name: the name
        netristag: Netris tag
        netrisurl: URL of the Netris controller
        password: the password
        sitename: name of the Netris site
        tenantname: name of the Netris tenant
        username: the user name
        zoneid: the zone

    Returns:
        NetrisProvider.
    """
    return client.send(
        AddNetrisProviderRequest(
            name=name,
            netristag=netristag,
            netrisurl=netrisurl,
            password=password,
            sitename=sitename,
            tenantname=tenantname,
            username=username,
            zoneid=zoneid,
        )
    )
