# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.big_switch_bcf_device import BigSwitchBcfDevice


class AddBigSwitchBcfDeviceRequest(Request):
    """The request of addBigSwitchBcfDevice; `client.send` takes it and returns
    Job[BigSwitchBcfDevice].
    """

    command: ClassVar[str] = "addBigSwitchBcfDevice"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    hostname: str
    """where it is reached: host name or IP address"""
    nat: bool
    """whether the controller does NAT"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[BigSwitchBcfDevice]:
        """Decode the answer."""
        from ...models.big_switch_bcf_device import BigSwitchBcfDevice

        return envelope.job(BigSwitchBcfDevice)


def add_big_switch_bcf_device(
    client: BaseClient,
    *,
    hostname: str,
    nat: bool,
    password: str,
    physicalnetworkid: str,
    username: str,
) -> Job[BigSwitchBcfDevice]:
    """Register a Big Switch BCF controller on a physical network.

    Since CloudStack 4.6.0.

    Args:
        hostname: where it is reached: host name or IP address
        nat: whether the controller does NAT
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the BigSwitchBcfDevice.
    """
    return client.send(
        AddBigSwitchBcfDeviceRequest(
            hostname=hostname,
            nat=nat,
            password=password,
            physicalnetworkid=physicalnetworkid,
            username=username,
        )
    )
