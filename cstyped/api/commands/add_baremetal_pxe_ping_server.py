# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BAREMETAL_PXE_TYPE_VALUES, BaremetalPxeType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.baremetal_pxe_server import BaremetalPxeServer


class AddBaremetalPxePingServerRequest(Request):
    """The request of addBaremetalPxePingServer; `client.send` takes it and returns
    Job[BaremetalPxeServer].
    """

    command: ClassVar[str] = "addBaremetalPxePingServer"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password", "pingcifspassword"}),
        one_case={"pxeservertype": BAREMETAL_PXE_TYPE_VALUES},
    )
    password: str
    """the password"""
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    pingdir: str
    """top directory on the PING server"""
    pingstorageserverip: str
    """IP address of the PING server"""
    pxeservertype: BaremetalPxeType
    """product of the PXE server: PING or KICK_START"""
    tftpdir: str
    """top directory of the TFTP server"""
    url: str
    """the URL"""
    username: str
    """the user name"""
    pingcifspassword: str | None = None
    """password at the PING share"""
    pingcifsusername: str | None = None
    """user name at the PING share"""
    podid: str | None = None
    """the pod (Pod id)"""

    def parse(self, envelope: Envelope) -> Job[BaremetalPxeServer]:
        """Decode the answer."""
        from ...models.baremetal_pxe_server import BaremetalPxeServer

        return envelope.job(BaremetalPxeServer)


def add_baremetal_pxe_ping_server(
    client: BaseClient,
    *,
    password: str,
    physicalnetworkid: str,
    pingdir: str,
    pingstorageserverip: str,
    pxeservertype: BaremetalPxeType,
    tftpdir: str,
    url: str,
    username: str,
    pingcifspassword: str | None = None,
    pingcifsusername: str | None = None,
    podid: str | None = None,
) -> Job[BaremetalPxeServer]:
    """Register a PXE server that images bare metal hosts with PING.

    Args:
        password: the password
        physicalnetworkid: the physical network (PhysicalNetwork id)
        pingdir: top directory on the PING server
        pingstorageserverip: IP address of the PING server
        pxeservertype: product of the PXE server: PING or KICK_START
        tftpdir: top directory of the TFTP server
        url: the URL
        username: the user name
        pingcifspassword: password at the PING share
        pingcifsusername: user name at the PING share
        podid: the pod (Pod id)

    Returns:
        The job; `.result()` waits for it and gives the BaremetalPxeServer.
    """
    return client.send(
        AddBaremetalPxePingServerRequest(
            password=password,
            physicalnetworkid=physicalnetworkid,
            pingdir=pingdir,
            pingstorageserverip=pingstorageserverip,
            pxeservertype=pxeservertype,
            tftpdir=tftpdir,
            url=url,
            username=username,
            pingcifspassword=pingcifspassword,
            pingcifsusername=pingcifsusername,
            podid=podid,
        )
    )
