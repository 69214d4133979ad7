# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.guest_vlan_range import GuestVlanRange


class DedicateGuestVlanRangeRequest(Request):
    """The request of dedicateGuestVlanRange; `client.send` takes it and returns GuestVlanRange."""

    command: ClassVar[str] = "dedicateGuestVlanRange"
    physicalnetworkid: str
    """the physical network (PhysicalNetwork id)"""
    vlanrange: str
    """VLANs to dedicate, e.g. `100-200`"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> GuestVlanRange:
        """Decode the answer."""
        from ...models.guest_vlan_range import GuestVlanRange

        return envelope.object(GuestVlanRange)


def dedicate_guest_vlan_range(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    vlanrange: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> GuestVlanRange:
    """Reserve a range of guest VLANs for an account or project.

    Args:
        physicalnetworkid: the physical network (PhysicalNetwork id)
        vlanrange: VLANs to dedicate, e.g. `100-200`
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        GuestVlanRange.
    """
    return client.send(
        DedicateGuestVlanRangeRequest(
            physicalnetworkid=physicalnetworkid,
            vlanrange=vlanrange,
            account=account,
            domainid=domainid,
            projectid=projectid,
        )
    )
