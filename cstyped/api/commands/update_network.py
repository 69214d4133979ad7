# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.network import Network


class UpdateNetworkRequest(Request):
    """The request of updateNetwork; `client.send` takes it and returns Job[Network]."""

    command: ClassVar[str] = "updateNetwork"
    id: str
    """the resource (Network id)"""
    changecidr: bool | None = None
    """go ahead although the CIDR of the new offering differs"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    displaynetwork: bool | None = None
    """show the network to its users"""
    displaytext: str | None = None
    """longer name for people to read"""
    dns1: str | None = None
    """first IPv4 name server; empty takes the zone's [since 4.18.0]"""
    dns2: str | None = None
    """second IPv4 name server; empty takes the zone's [since 4.18.0]"""
    forced: bool | None = None
    """change the network even if checks speak against it"""
    guestvmcidr: str | None = None
    """part of the network that guests get addresses from, in CIDR form"""
    hideipaddressusage: bool | None = None
    """leave the network's addresses out of the usage records"""
    ip6dns1: str | None = None
    """first IPv6 name server; empty takes the zone's [since 4.18.0]"""
    ip6dns2: str | None = None
    """second IPv6 name server; empty takes the zone's [since 4.18.0]"""
    name: str | None = None
    """the name"""
    networkdomain: str | None = None
    """DNS domain of the guests"""
    networkofferingid: str | None = None
    """the network offering (NetworkOffering id)"""
    privatemtu: int | None = None
    """MTU of the router's inner side in bytes [since 4.18.0]"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes [since 4.18.0]"""
    sourcenatipaddress: str | None = None
    """IPv4 address for the router's outer side and source NAT [since 4.19]"""
    updateinsequence: bool | None = None
    """restart a redundant pair one by one, so that one router keeps working"""

    def parse(self, envelope: Envelope) -> Job[Network]:
        """Decode the answer."""
        from ...models.network import Network

        return envelope.job(Network)


def update_network(
    client: BaseClient,
    *,
    id: str,
    changecidr: bool | None = None,
    customid: str | None = None,
    displaynetwork: bool | None = None,
    displaytext: str | None = None,
    dns1: str | None = None,
    dns2: str | None = None,
    forced: bool | None = None,
    guestvmcidr: str | None = None,
    hideipaddressusage: bool | None = None,
    ip6dns1: str | None = None,
    ip6dns2: str | None = None,
    name: str | None = None,
    networkdomain: str | None = None,
    networkofferingid: str | None = None,
    privatemtu: int | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
    updateinsequence: bool | None = None,
) -> Job[Network]:
    """Change a network's name, offering, CIDR, DNS or other properties.

    Args:
        id: the resource (Network id)
        changecidr: go ahead although the CIDR of the new offering differs
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        displaynetwork: show the network to its users
        displaytext: longer name for people to read
        dns1: first IPv4 name server; empty takes the zone's [since 4.18.0]
        dns2: second IPv4 name server; empty takes the zone's [since 4.18.0]
        forced: change the network even if checks speak against it
        guestvmcidr: part of the network that guests get addresses from, in CIDR form
        hideipaddressusage: leave the network's addresses out of the usage records
        ip6dns1: first IPv6 name server; empty takes the zone's [since 4.18.0]
        ip6dns2: second IPv6 name server; empty takes the zone's [since 4.18.0]
        name: the name
        networkdomain: DNS domain of the guests
        networkofferingid: the network offering (NetworkOffering id)
        privatemtu: MTU of the router's inner side in bytes [since 4.18.0]
        publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
        sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]
        updateinsequence: restart a redundant pair one by one, so that one router keeps working

    Returns:
        The job; `.result()` waits for it and gives the Network.
    """
    return client.send(
        UpdateNetworkRequest(
            id=id,
            changecidr=changecidr,
            customid=customid,
            displaynetwork=displaynetwork,
            displaytext=displaytext,
            dns1=dns1,
            dns2=dns2,
            forced=forced,
            guestvmcidr=guestvmcidr,
            hideipaddressusage=hideipaddressusage,
            ip6dns1=ip6dns1,
            ip6dns2=ip6dns2,
            name=name,
            networkdomain=networkdomain,
            networkofferingid=networkofferingid,
            privatemtu=privatemtu,
            publicmtu=publicmtu,
            sourcenatipaddress=sourcenatipaddress,
            updateinsequence=updateinsequence,
        )
    )
