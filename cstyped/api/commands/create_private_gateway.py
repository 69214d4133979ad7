# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.private_gateway import PrivateGateway


class CreatePrivateGatewayRequest(Request):
    """The request of createPrivateGateway; `client.send` takes it and returns
    Job[PrivateGateway].
    """

    command: ClassVar[str] = "createPrivateGateway"
    gateway: str
    """IPv4 address of the gateway"""
    ipaddress: str
    """IP address"""
    netmask: str
    """IPv4 netmask, dotted"""
    vpcid: str
    """the VPC (Vpc id)"""
    aclid: str | None = None
    """the network ACL list (NetworkAclList id)"""
    associatednetworkid: str | None = None
    """the network that is tied to this one (Network id) [since 4.17.0]"""
    bypassvlanoverlapcheck: bool | None = None
    """accept a VLAN that is in use already"""
    networkofferingid: str | None = None
    """the network offering (NetworkOffering id)"""
    physicalnetworkid: str | None = None
    """the physical network (PhysicalNetwork id)"""
    sourcenatsupported: bool | None = None
    """do source NAT"""
    vlan: str | None = None
    """VLAN or other broadcast URI of the gateway"""

    def parse(self, envelope: Envelope) -> Job[PrivateGateway]:
        """Decode the answer."""
        from ...models.private_gateway import PrivateGateway

        return envelope.job(PrivateGateway)


def create_private_gateway(
    client: BaseClient,
    *,
    gateway: str,
    ipaddress: str,
    netmask: str,
    vpcid: str,
    aclid: str | None = None,
    associatednetworkid: str | None = None,
    bypassvlanoverlapcheck: bool | None = None,
    networkofferingid: str | None = None,
    physicalnetworkid: str | None = None,
    sourcenatsupported: bool | None = None,
    vlan: str | None = None,
) -> Job[PrivateGateway]:
    """Connect a VPC to a private network through a gateway.

    Since CloudStack 4.17.0.

    Args:
        gateway: IPv4 address of the gateway
        ipaddress: IP address
        netmask: IPv4 netmask, dotted
        vpcid: the VPC (Vpc id)
        aclid: the network ACL list (NetworkAclList id)
        associatednetworkid: the network that is tied to this one (Network id) [since 4.17.0]
        bypassvlanoverlapcheck: accept a VLAN that is in use already
        networkofferingid: the network offering (NetworkOffering id)
        physicalnetworkid: the physical network (PhysicalNetwork id)
        sourcenatsupported: do source NAT
        vlan: VLAN or other broadcast URI of the gateway

    Returns:
        The job; `.result()` waits for it and gives the PrivateGateway.
    """
    return client.send(
        CreatePrivateGatewayRequest(
            gateway=gateway,
            ipaddress=ipaddress,
            netmask=netmask,
            vpcid=vpcid,
            aclid=aclid,
            associatednetworkid=associatednetworkid,
            bypassvlanoverlapcheck=bypassvlanoverlapcheck,
            networkofferingid=networkofferingid,
            physicalnetworkid=physicalnetworkid,
            sourcenatsupported=sourcenatsupported,
            vlan=vlan,
        )
    )
