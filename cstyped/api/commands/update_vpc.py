# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.vpc import Vpc


class UpdateVPCRequest(Request):
    """The request of updateVPC; `client.send` takes it and returns Job[Vpc]."""

    command: ClassVar[str] = "updateVPC"
    id: str
    """the resource (Vpc id)"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    displaytext: str | None = None
    """longer name for people to read"""
    fordisplay: bool | None = None
    """visible to ordinary users [since 4.4]"""
    name: str | None = None
    """the name"""
    publicmtu: int | None = None
    """MTU of the router's outer side in bytes [since 4.18.0]"""
    sourcenatipaddress: str | None = None
    """IPv4 address for the router's outer side and source NAT [since 4.19]"""

    def parse(self, envelope: Envelope) -> Job[Vpc]:
        """Decode the answer."""
        from ...models.vpc import Vpc

        return envelope.job(Vpc)


def update_vpc(
    client: BaseClient,
    *,
    id: str,
    customid: str | None = None,
    displaytext: str | None = None,
    fordisplay: bool | None = None,
    name: str | None = None,
    publicmtu: int | None = None,
    sourcenatipaddress: str | None = None,
) -> Job[Vpc]:
    """Change a VPC's name, description, MTU or source NAT address.

    Args:
        id: the resource (Vpc id)
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        displaytext: longer name for people to read
        fordisplay: visible to ordinary users [since 4.4]
        name: the name
        publicmtu: MTU of the router's outer side in bytes [since 4.18.0]
        sourcenatipaddress: IPv4 address for the router's outer side and source NAT [since 4.19]

    Returns:
        The job; `.result()` waits for it and gives the Vpc.
    """
    return client.send(
        UpdateVPCRequest(
            id=id,
            customid=customid,
            displaytext=displaytext,
            fordisplay=fordisplay,
            name=name,
            publicmtu=publicmtu,
            sourcenatipaddress=sourcenatipaddress,
        )
    )
