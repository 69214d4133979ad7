# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.netscaler_control_center import NetscalerControlCenter


class RegisterNetscalerControlCenterRequest(Request):
    """The request of registerNetscalerControlCenter; `client.send` takes it and returns
    Job[NetscalerControlCenter].
    """

    command: ClassVar[str] = "registerNetscalerControlCenter"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    ipaddress: str
    """IP address of the control center"""
    numretries: int
    """how often a failed request is tried again"""
    password: str
    """the password"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[NetscalerControlCenter]:
        """Decode the answer."""
        from ...models.netscaler_control_center import NetscalerControlCenter

        return envelope.job(NetscalerControlCenter)


def register_netscaler_control_center(
    client: BaseClient, *, ipaddress: str, numretries: int, password: str, username: str
) -> Job[NetscalerControlCenter]:
    """Connect a NetScaler Control Center.

    Args:
        ipaddress: IP address of the control center
        numretries: how often a failed request is tried again
        password: the password
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the NetscalerControlCenter.
    """
    return client.send(
        RegisterNetscalerControlCenterRequest(
            ipaddress=ipaddress, numretries=numretries, password=password, username=username
        )
    )
