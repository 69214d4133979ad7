# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AddOpenDaylightControllerRequest(Request):
    """The request of addOpenDaylightController; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "addOpenDaylightController"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    url: str
    """the URL"""
    username: str
    """the user name"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def add_open_daylight_controller(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]:
    """Register an OpenDaylight controller on a physical network.

    Args:
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        url: the URL
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AddOpenDaylightControllerRequest(
            password=password, physicalnetworkid=physicalnetworkid, url=url, username=username
        )
    )
