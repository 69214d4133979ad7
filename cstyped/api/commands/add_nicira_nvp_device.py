# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.nicira_nvp_device import NiciraNvpDevice


class AddNiciraNvpDeviceRequest(Request):
    """The request of addNiciraNvpDevice; `client.send` takes it and returns
    Job[NiciraNvpDevice].
    """

    command: ClassVar[str] = "addNiciraNvpDevice"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    hostname: str
    """where it is reached: host name or IP address"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    transportzoneuuid: str
    """transport zone on the Nicira controller"""
    username: str
    """the user name"""
    l2gatewayserviceuuid: str | None = None
    """layer-2 gateway service on the Nicira controller"""
    l3gatewayserviceuuid: str | None = None
    """layer-3 gateway service on the Nicira controller"""

    def parse(self, envelope: Envelope) -> Job[NiciraNvpDevice]:
        """Decode the answer."""
        from ...models.nicira_nvp_device import NiciraNvpDevice

        return envelope.job(NiciraNvpDevice)


def add_nicira_nvp_device(
    client: BaseClient,
    *,
    hostname: str,
    password: str,
    physicalnetworkid: str,
    transportzoneuuid: str,
    username: str,
    l2gatewayserviceuuid: str | None = None,
    l3gatewayserviceuuid: str | None = None,
) -> Job[NiciraNvpDevice]:
    """Register a Nicira NVP controller on a physical network.

    Args:
        hostname: where it is reached: host name or IP address
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        transportzoneuuid: transport zone on the Nicira controller
        username: the user name
        l2gatewayserviceuuid: layer-2 gateway service on the Nicira controller
        l3gatewayserviceuuid: layer-3 gateway service on the Nicira controller

    Returns:
        The job; `.result()` waits for it and gives the NiciraNvpDevice.
    """
    return client.send(
        AddNiciraNvpDeviceRequest(
            hostname=hostname,
            password=password,
            physicalnetworkid=physicalnetworkid,
            transportzoneuuid=transportzoneuuid,
            username=username,
            l2gatewayserviceuuid=l2gatewayserviceuuid,
            l3gatewayserviceuuid=l3gatewayserviceuuid,
        )
    )
