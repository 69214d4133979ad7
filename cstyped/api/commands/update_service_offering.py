# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import SERVICE_OFFERING_STATE_VALUES, ServiceOfferingState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.service_offering import ServiceOffering


class UpdateServiceOfferingRequest(Request):
    """The request of updateServiceOffering; `client.send` takes it and returns ServiceOffering."""

    command: ClassVar[str] = "updateServiceOffering"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap()},
        empty_lists={
            "domainid": "refused",
            "hosttags": "clears",
            "storagetags": "clears",
            "zoneid": "refused",
        },
        any_case={"state": SERVICE_OFFERING_STATE_VALUES},
    )
    id: str
    """the resource (ServiceOffering id)"""
    cleanupexternaldetails: bool | None = None
    """drop the external details that are stored now [since 4.22.0]"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """domains that may use it, a comma list of ids, or `public`"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    hosttags: CommaList[str] | None = None
    """host tag that machines of the offering need; an empty list leaves none [since 4.16]"""
    name: str | None = None
    """the name"""
    purgeresources: bool | None = None
    """delete the database rows too once the machine is expunged [since 4.20]"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""
    state: ServiceOfferingState | None = None
    """the state: Inactive or Active, in upper or lower case"""
    storagetags: CommaList[str] | None = None
    """storage tags, a comma list; an empty list leaves none [since 4.16]"""
    zoneid: CommaList[str] | None = None
    """zones that have it, a comma list of ids, or `all` [since 4.13]"""

    def parse(self, envelope: Envelope) -> ServiceOffering:
        """Decode the answer."""
        from ...models.service_offering import ServiceOffering

        return envelope.object(ServiceOffering)


def update_service_offering(
    client: BaseClient,
    *,
    id: str,
    cleanupexternaldetails: bool | None = None,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    externaldetails: Pairs | None = None,
    hosttags: CommaList[str] | None = None,
    name: str | None = None,
    purgeresources: bool | None = None,
    sortkey: int | None = None,
    state: ServiceOfferingState | None = None,
    storagetags: CommaList[str] | None = None,
    zoneid: CommaList[str] | None = None,
) -> ServiceOffering:
    """Change a service offering's name, tags, state or visibility.

    Args:
        id: the resource (ServiceOffering id)
        cleanupexternaldetails: drop the external details that are stored now [since 4.22.0]
        displaytext: longer name for people to read
        domainid: domains that may use it, a comma list of ids, or `public`
        externaldetails: settings handed to the extension [since 4.21.0]
        hosttags: host tag that machines of the offering need; an empty list leaves none [since
            4.16]
        name: the name
        purgeresources: delete the database rows too once the machine is expunged [since 4.20]
        sortkey: place in listings; by default smaller comes first
        state: the state: Inactive or Active, in upper or lower case
        storagetags: storage tags, a comma list; an empty list leaves none [since 4.16]
        zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

    Returns:
        ServiceOffering.
    """
    return client.send(
        UpdateServiceOfferingRequest(
            id=id,
            cleanupexternaldetails=cleanupexternaldetails,
            displaytext=displaytext,
            domainid=domainid,
            externaldetails=externaldetails,
            hosttags=hosttags,
            name=name,
            purgeresources=purgeresources,
            sortkey=sortkey,
            state=state,
            storagetags=storagetags,
            zoneid=zoneid,
        )
    )
