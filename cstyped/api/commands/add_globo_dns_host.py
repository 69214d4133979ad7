# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class AddGloboDnsHostRequest(Request):
    """The request of addGloboDnsHost; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "addGloboDnsHost"
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


def add_globo_dns_host(
    client: BaseClient, *, password: str, physicalnetworkid: str, url: str, username: str
) -> Job[Success]:
    """Register a GloboDNS server as the DNS provider of a physical network.

    Since CloudStack 4.5.0.

    Args:
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        url: the URL
        username: the user name

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        AddGloboDnsHostRequest(
            password=password, physicalnetworkid=physicalnetworkid, url=url, username=username
        )
    )
