# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.brocade_vcs_device import BrocadeVcsDevice


class AddBrocadeVcsDeviceRequest(Request):
    """The request of addBrocadeVcsDevice; `client.send` takes it and returns
    Job[BrocadeVcsDevice].
    """

    command: ClassVar[str] = "addBrocadeVcsDevice"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    hostname: str
    """where it is reached: host name or IP address"""
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[BrocadeVcsDevice]:
        """Decode the answer."""
        from ...models.brocade_vcs_device import BrocadeVcsDevice

        return envelope.job(BrocadeVcsDevice)


def add_brocade_vcs_device(
    client: BaseClient, *, hostname: str, password: str, physicalnetworkid: str, username: str
) -> Job[BrocadeVcsDevice]:
    """Register a Brocade VCS switch on a physical network.

    Args:
        hostname: where it is reached: host name or IP address
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the BrocadeVcsDevice.
    """
    return client.send(
        AddBrocadeVcsDeviceRequest(
            hostname=hostname,
            password=password,
            physicalnetworkid=physicalnetworkid,
            username=username,
        )
    )
