# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.public_ip_address import PublicIpAddress


class AssociateIpAddressRequest(Request):
    """The request of associateIpAddress; `client.send` takes it and returns
    Job[PublicIpAddress].
    """

    command: ClassVar[str] = "associateIpAddress"
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    ipaddress: str | None = None
    """the address to take; left out, any free one"""
    isportable: bool | None = None
    """take an address that can move between zones"""
    networkid: str | None = None
    """the network (Network id)"""
    projectid: str | None = None
    """the project (Project id)"""
    regionid: int | None = None
    """region number"""
    vpcid: str | None = None
    """the VPC (Vpc id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[PublicIpAddress]:
        """Decode the answer."""
        from ...models.public_ip_address import PublicIpAddress

        return envelope.job(PublicIpAddress)


def associate_ip_address(
    client: BaseClient,
    *,
    account: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    ipaddress: str | None = None,
    isportable: bool | None = None,
    networkid: str | None = None,
    projectid: str | None = None,
    regionid: int | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> Job[PublicIpAddress]:
    """Acquire a public IP address for an account, a network or a VPC.

    Args:
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users [since 4.4]
        ipaddress: the address to take; left out, any free one
        isportable: take an address that can move between zones
        networkid: the network (Network id)
        projectid: the project (Project id)
        regionid: region number
        vpcid: the VPC (Vpc id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the PublicIpAddress.
    """
    return client.send(
        AssociateIpAddressRequest(
            account=account,
            domainid=domainid,
            fordisplay=fordisplay,
            ipaddress=ipaddress,
            isportable=isportable,
            networkid=networkid,
            projectid=projectid,
            regionid=regionid,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
