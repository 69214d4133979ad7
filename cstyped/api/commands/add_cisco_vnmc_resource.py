# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.cisco_vnmc_resource import CiscoVnmcResource


class AddCiscoVnmcResourceRequest(Request):
    """The request of addCiscoVnmcResource; `client.send` takes it and returns CiscoVnmcResource."""

    command: ClassVar[str] = "addCiscoVnmcResource"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    hostname: str
    """where it is reached: host name or IP address"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> CiscoVnmcResource:
        """Decode the answer."""
        from ...models.cisco_vnmc_resource import CiscoVnmcResource

        return envelope.object(CiscoVnmcResource)


def add_cisco_vnmc_resource(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> CiscoVnmcResource:
    """Register a Cisco VNMC controller on a physical network.

    Args:
        hostname: where it is reached: host name or IP address
        password: the password
        physicalnetworkid: the physical network
        username: the user name

    Returns:
        CiscoVnmcResource.
    """
    return client.send(
        AddCiscoVnmcResourceRequest(
            hostname=hostname,
            password=password,
            physicalnetworkid=physicalnetworkid,
            username=username,
        )
    )
