# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc import Vpc


class CreateVPCRequest(Request):
    """The request of createVPC; `client.send` takes it and returns Job[Vpc]."""

    command: ClassVar[str] = "createVPC"
    wire: ClassVar[Wire] = Wire(empty_lists={"bgppeerids": "omitted"})
    name: str
    """the name"""
    vpcofferingid: str
    """the VPC offering (VpcOffering id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    asnumber: int | None = None
    """BGP autonomous system number [since 4.20.0]"""
    bgppeerids: CommaList[str] | None = None
    """ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]"""
    cidr: str | None = None
    """IPv4 range in CIDR form; the tiers are cut from it"""
    cidrsize: int | None = None
    """prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]"""
    displaytext: str | None = None
    """longer name for people to read"""
    dns1: str | None = None
    """first IPv4 name server [since 4.18.0]"""
    dns2: str | None = None
    """second IPv4 name server [since 4.18.0]"""
    domainid: str | None = None
    """the domain (Domain id)"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    ip6dns1: str | None = None
    """first IPv6 name server [since 4.18.0]"""
    ip6dns2: str | None = None
    """second IPv6 name server [since 4.18.0]"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    projectid: str | None = None
    """the project (Project id)"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes [since 4.18.0]"""
    sourcenatipaddress: str | None = None
    """IPv4 address for the router's outer side and source NAT [since 4.19]"""
    start: bool | None = None
    """start the VPC's router now rather than with its first network [since 4.3]"""
    userouteripresolver: bool | None = None
    """let guests ask the router for names (NSX)"""

    def parse(self, envelope: Envelope) -> Job[Vpc]:
        """Decode the answer."""
        from ...models.vpc import Vpc

        return envelope.job(Vpc)


def create_vpc(
    client: BaseClient,
    *,
    name: str,
    vpcofferingid: str,
    zoneid: str,
    account: str | None = None,
    asnumber: int | None = None,
    bgppeerids: CommaList[str] | None = None,
    cidr: str | None = None,
    cidrsize: int | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    domainid: str | None = None,
    fordisplay: bool | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    networkdomain: str | None = None,
    projectid: str | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
    start: bool | None = None,
    userouteripresolver: bool | None = None,
) -> Job[Vpc]:
    """Create a VPC in a zone.

    Args:
        name: the name
        vpcofferingid: the VPC offering (VpcOffering id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        asnumber: BGP autonomous system number [since 4.20.0]
        bgppeerids: ids of BGP peers; an empty list unlinks all (BgpPeer ids) [since 4.20.0]
        cidr: IPv4 range in CIDR form; the tiers are cut from it
        cidrsize: prefix length of the IPv4 range to pick, e.g. 24 [since 4.20.0]
        displaytext: longer name for people to read
        dns1: first IPv4 name server [since 4.18.0]
        dns2: second IPv4 name server [since 4.18.0]
        domainid: the domain (Domain id)
        fordisplay: visible to ordinary users [since 4.4]
        ip6dns1: first IPv6 name server [since 4.18.0]
        ip6dns2: second IPv6 name server [since 4.18.0]
        networkdomain: DNS domain of the guests
        projectid: the project (Project id)
        publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
        sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
        start: start the VPC's router now rather than with its first network [since 4.3]
        userouteripresolver: let guests ask the router for names (NSX)

    Returns:
        The job; `.result()` waits for it and gives the Vpc.
    """
    return client.send(
        CreateVPCRequest(
            name=name,
            vpcofferingid=vpcofferingid,
            zoneid=zoneid,
            account=account,
            asnumber=asnumber,
            bgppeerids=bgppeerids,
            cidr=cidr,
            cidrsize=cidrsize,
            displaytext=displaytext,
            dns1=dns1,
            dns2=dns2,
            domainid=domainid,
            fordisplay=fordisplay,
            ip6dns1=ip6dns1,
            ip6dns2=ip6dns2,
            networkdomain=networkdomain,
            projectid=projectid,
            publicmtu=publicmtu,
            sourcenatipaddress=sourcenatipaddress,
            start=start,
            userouteripresolver=userouteripresolver,
        )
    )
