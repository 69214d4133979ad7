# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import OutOfBandDriver

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.out_of_band_management import OutOfBandManagement


class ConfigureOutOfBandManagementRequest(Request):
    """The request of configureOutOfBandManagement; `client.send` takes it and returns
    OutOfBandManagement.
    """

    command: ClassVar[str] = "configureOutOfBandManagement"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    address: str
    """where the host's management controller answers: its IP address"""
    driver: OutOfBandDriver
    """driver of the management interface, e.g. `ipmitool`: ipmitool, nestedcloudstack, redfish
    or others
    """
    hostid: str
    """the host (Host id)"""
    password: str
    """the password"""
    port: str
    """port number"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> OutOfBandManagement:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.object(OutOfBandManagement)


def configure_out_of_band_management(
    client: BaseClient,
    *,
    address: str,
    driver: OutOfBandDriver,
    hostid: str,
    password: str,
    port: str,
    username: str,
) -> OutOfBandManagement:
    """Store a host's out-of-band driver, address and credentials.

    Since CloudStack 4.9.0.

    Args:
        address: where the host's management controller answers: its IP address
        driver: driver of the management interface, e.g. `ipmitool`: ipmitool, nestedcloudstack,
            redfish or others
        hostid: the host (Host id)
        password: the password
        port: port number
        username: the user name

    Returns:
        OutOfBandManagement.
    """
    return client.send(
        ConfigureOutOfBandManagementRequest(
            address=address,
            driver=driver,
            hostid=hostid,
            password=password,
            port=port,
            username=username,
        )
    )
