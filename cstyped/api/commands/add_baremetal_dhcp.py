# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BAREMETAL_DHCP_TYPE_VALUES, BaremetalDhcpType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.baremetal_dhcp import BaremetalDhcp


class AddBaremetalDhcpRequest(Request):
    """The request of addBaremetalDhcp; `client.send` takes it and returns Job[BaremetalDhcp]."""

    command: ClassVar[str] = "addBaremetalDhcp"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password"}), any_case={"dhcpservertype": BAREMETAL_DHCP_TYPE_VALUES}
    )
    dhcpservertype: BaremetalDhcpType
    """product of the DHCP server: DNSMASQ or DHCPD, in upper or lower case"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    url: str
    """the URL"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[BaremetalDhcp]:
        """Decode the answer."""
        from ...models.baremetal_dhcp import BaremetalDhcp

        return envelope.job(BaremetalDhcp)


def add_baremetal_dhcp(
    client: BaseClient,
    *,
    dhcpservertype: BaremetalDhcpType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[BaremetalDhcp]:
    """Register a bare metal DHCP server on a physical network.

    Args:
        dhcpservertype: product of the DHCP server: DNSMASQ or DHCPD, in upper or lower case
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        url: the URL
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the BaremetalDhcp.
    """
    return client.send(
        AddBaremetalDhcpRequest(
            dhcpservertype=dhcpservertype,
            password=password,
            physicalnetworkid=physicalnetworkid,
            url=url,
            username=username,
        )
    )
