# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Pairs, Request, UnusableMap, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.network_device import NetworkDevice


class AddNetworkDeviceRequest(Request):
    """The request of addNetworkDevice; `client.send` takes it and returns NetworkDevice."""

    command: ClassVar[str] = "addNetworkDevice"
    wire: ClassVar[Wire] = Wire(
        maps={"networkdeviceparameterlist": UnusableMap("the server ignores it")}
    )
    networkdeviceparameterlist: Pairs | None = None
    """settings of the device by key"""
    networkdevicetype: str | None = None
    """product of the device"""

    def parse(self, envelope: Envelope) -> NetworkDevice:
        """Decode the answer."""
        from ...models.network_device import NetworkDevice

        return envelope.object(NetworkDevice)


def add_network_device(
    client: BaseClient,
    *,
    networkdeviceparameterlist: Pairs | None = None,
    networkdevicetype: str | None = None,
) -> NetworkDevice:
    """Register an external network device of the type given.

    Args:
        networkdeviceparameterlist: settings of the device by key
        networkdevicetype: product of the device

    Returns:
        NetworkDevice.
    """
    return client.send(
        AddNetworkDeviceRequest(
            networkdeviceparameterlist=networkdeviceparameterlist,
            networkdevicetype=networkdevicetype,
        )
    )
