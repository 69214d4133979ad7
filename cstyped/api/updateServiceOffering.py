# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import FlatMap
from cstyped.model import Request, Wire
from cstyped.params import CommaList, Pairs

from ..types import ServiceOfferingState

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.service_offering import ServiceOffering


class UpdateServiceOfferingRequest(Request):
    """The request of updateServiceOffering; `client.send` takes it and returns ServiceOffering."""

    command: ClassVar[str] = "updateServiceOffering"
    wire: ClassVar[Wire] = Wire(maps={"externaldetails": FlatMap()})
    id: str
    cleanupexternaldetails: bool | None = None
    displaytext: str | None = None
    domainid: CommaList[str] | None = None
    externaldetails: Pairs | None = None
    hosttags: CommaList[str] | None = None
    name: str | None = None
    purgeresources: bool | None = None
    sortkey: int | None = None
    state: ServiceOfferingState | None = None
    storagetags: CommaList[str] | None = None
    zoneid: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> ServiceOffering:
        """Decode the answer."""
        from ..models.service_offering import ServiceOffering

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
        hosttags: host tag that machines of the offering need [since 4.16]
        name: the name
        purgeresources: delete the database rows too once the machine is expunged [since 4.20]
        sortkey: place in listings; by default smaller comes first
        state: the state
        storagetags: storage tags, a comma list [since 4.16]
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
