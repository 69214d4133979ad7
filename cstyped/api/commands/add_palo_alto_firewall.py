# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import PALO_ALTO_DEVICE_TYPE_VALUES, PaloAltoDeviceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.palo_alto_firewall import PaloAltoFirewall


class AddPaloAltoFirewallRequest(Request):
    """The request of addPaloAltoFirewall; `client.send` takes it and returns
    Job[PaloAltoFirewall].
    """

    command: ClassVar[str] = "addPaloAltoFirewall"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password"}),
        any_case={"networkdevicetype": PALO_ALTO_DEVICE_TYPE_VALUES},
    )
    networkdevicetype: PaloAltoDeviceType
    """model of the device: PaloAltoFirewall, in upper or lower case"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    url: str
    """the URL"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[PaloAltoFirewall]:
        """Decode the answer."""
        from ...models.palo_alto_firewall import PaloAltoFirewall

        return envelope.job(PaloAltoFirewall)


def add_palo_alto_firewall(
    client: BaseClient,
    *,
    networkdevicetype: PaloAltoDeviceType,
    password: str,
    physicalnetworkid: str,
    url: str,
    username: str,
) -> Job[PaloAltoFirewall]:
    """Register a Palo Alto firewall on a physical network.

    Args:
        networkdevicetype: model of the device: PaloAltoFirewall, in upper or lower case
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        url: the URL
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the PaloAltoFirewall.
    """
    return client.send(
        AddPaloAltoFirewallRequest(
            networkdevicetype=networkdevicetype,
            password=password,
            physicalnetworkid=physicalnetworkid,
            url=url,
            username=username,
        )
    )
