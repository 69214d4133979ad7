# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import (
    NETWORK_OFFERING_AVAILABILITY_VALUES,
    NETWORK_OFFERING_STATE_VALUES,
    NetworkOfferingAvailability,
    NetworkOfferingState,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.network_offering import NetworkOffering


class UpdateNetworkOfferingRequest(Request):
    """The request of updateNetworkOffering; `client.send` takes it and returns NetworkOffering."""

    command: ClassVar[str] = "updateNetworkOffering"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"domainid": "refused", "tags": "clears", "zoneid": "refused"},
        any_case={
            "availability": NETWORK_OFFERING_AVAILABILITY_VALUES,
            "state": NETWORK_OFFERING_STATE_VALUES,
        },
    )
    availability: NetworkOfferingAvailability | None = None
    """whether new isolated networks take this offering by themselves: Required or Optional, in
    upper or lower case
    """
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """domains that may use it, a comma list of ids, or `public`"""
    id: str | None = None
    """the resource (NetworkOffering id)"""
    keepaliveenabled: bool | None = None
    """keep HTTP connections of the balancer open"""
    maxconnections: int | None = None
    """most connections at a time"""
    name: str | None = None
    """the name"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""
    state: NetworkOfferingState | None = None
    """the state: Disabled or Enabled, in upper or lower case"""
    tags: CommaList[str] | None = None
    """tags that the physical network must have, a comma list; an empty list leaves none"""
    zoneid: CommaList[str] | None = None
    """zones that have it, a comma list of ids, or `all` [since 4.13]"""

    def parse(self, envelope: Envelope) -> NetworkOffering:
        """Decode the answer."""
        from ...models.network_offering import NetworkOffering

        return envelope.object(NetworkOffering)


def update_network_offering(
    client: BaseClient,
    *,
    availability: NetworkOfferingAvailability | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    id: str | None = None,
    keepaliveenabled: bool | None = None,
    maxconnections: int | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: NetworkOfferingState | None = None,
    tags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> NetworkOffering:
    """Change a network offering's name, state, availability or visibility.

    Args:
        availability: whether new isolated networks take this offering by themselves: Required
            or Optional, in upper or lower case
        displaytext: longer name for people to read
        domainid: domains that may use it, a comma list of ids, or `public`
        id: the resource (NetworkOffering id)
        keepaliveenabled: keep HTTP connections of the balancer open
        maxconnections: most connections at a time
        name: the name
        sortkey: place in listings; by default smaller comes first
        state: the state: Disabled or Enabled, in upper or lower case
        tags: tags that the physical network must have, a comma list; an empty list leaves none
        zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

    Returns:
        NetworkOffering.
    """
    return client.send(
        UpdateNetworkOfferingRequest(
            availability=availability,
            displaytext=displaytext,
            domainid=domainid,
            id=id,
            keepaliveenabled=keepaliveenabled,
            maxconnections=maxconnections,
            name=name,
            sortkey=sortkey,
            state=state,
            tags=tags,
            zoneid=zoneid,
        )
    )
