# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import VPC_OFFERING_STATE_VALUES, VpcOfferingState

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc_offering import VpcOffering


class UpdateVPCOfferingRequest(Request):
    """The request of updateVPCOffering; `client.send` takes it and returns Job[VpcOffering]."""

    command: ClassVar[str] = "updateVPCOffering"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"domainid": "refused", "zoneid": "refused"},
        any_case={"state": VPC_OFFERING_STATE_VALUES},
    )
    id: str
    """the resource (VpcOffering id)"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: CommaList[str] | None = None
    """domains that may use it, a comma list of ids, or `public`"""
    name: str | None = None
    """the name"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""
    state: VpcOfferingState | None = None
    """the state: Disabled or Enabled, in upper or lower case"""
    zoneid: CommaList[str] | None = None
    """zones that have it, a comma list of ids, or `all` [since 4.13]"""

    def parse(self, envelope: Envelope) -> Job[VpcOffering]:
        """Decode the answer."""
        from ...models.vpc_offering import VpcOffering

        return envelope.job(VpcOffering)


def update_vpc_offering(
    client: BaseClient,
    *,
    id: str,
    displaytext: str | None = None,
    domainid: CommaList[str] | None = None,
    name: str | None = None,
    sortkey: int | None = None,
    state: VpcOfferingState | None = None,
    zoneid: CommaList[str] | None = None,
) -> Job[VpcOffering]:
    """Change a VPC offering's name, state, order or visibility.

    Args:
        id: the resource (VpcOffering id)
        displaytext: longer name for people to read
        domainid: domains that may use it, a comma list of ids, or `public`
        name: the name
        sortkey: place in listings; by default smaller comes first
        state: the state: Disabled or Enabled, in upper or lower case
        zoneid: zones that have it, a comma list of ids, or `all` [since 4.13]

    Returns:
        The job; `.result()` waits for it and gives the VpcOffering.
    """
    return client.send(
        UpdateVPCOfferingRequest(
            id=id,
            displaytext=displaytext,
            domainid=domainid,
            name=name,
            sortkey=sortkey,
            state=state,
            zoneid=zoneid,
        )
    )
