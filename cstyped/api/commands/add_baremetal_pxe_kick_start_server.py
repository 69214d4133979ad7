# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BAREMETAL_PXE_TYPE_VALUES, BaremetalPxeType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.baremetal_pxe_server import BaremetalPxeServer


class AddBaremetalPxeKickStartServerRequest(Request):
    """The request of addBaremetalPxeKickStartServer; `client.send` takes it and returns
    Job[BaremetalPxeServer].
    """

    command: ClassVar[str] = "addBaremetalPxeKickStartServer"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password"}), one_case={"pxeservertype": BAREMETAL_PXE_TYPE_VALUES}
    )
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    pxeservertype: BaremetalPxeType
    """product of the PXE server: PING or KICK_START"""
    tftpdir: str
    """top directory of the TFTP server"""
    url: str
    """the URL"""
    username: str
    """the user name"""
    podid: str | None = None
    """the pod (Pod id)"""

    def parse(self, envelope: Envelope) -> Job[BaremetalPxeServer]:
        """Decode the answer."""
        from ...models.baremetal_pxe_server import BaremetalPxeServer

        return envelope.job(BaremetalPxeServer)


def add_baremetal_pxe_kick_start_server(
    client: BaseClient,
    *,
    password: str,
    physicalnetworkid: str,
    pxeservertype: BaremetalPxeType,
    tftpdir: str,
    url: str,
    username: str,
    podid: str | None = None,
) -> Job[BaremetalPxeServer]:
    """Register a PXE server that installs bare metal hosts with Kickstart.

    Args:
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        pxeservertype: product of the PXE server: PING or KICK_START
        tftpdir: top directory of the TFTP server
        url: the URL
        username: the user name
        podid: the pod (Pod id)

    Returns:
        The job; `.result()` waits for it and gives the BaremetalPxeServer.
    """
    return client.send(
        AddBaremetalPxeKickStartServerRequest(
            password=password,
            physicalnetworkid=physicalnetworkid,
            pxeservertype=pxeservertype,
            tftpdir=tftpdir,
            url=url,
            username=username,
            podid=podid,
        )
    )
