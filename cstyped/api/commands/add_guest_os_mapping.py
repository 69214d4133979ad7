# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.guest_os_mapping import GuestOsMapping


class AddGuestOsMappingRequest(Request):
    """The request of addGuestOsMapping; `client.send` takes it and returns Job[GuestOsMapping]."""

    command: ClassVar[str] = "addGuestOsMapping"
    wire: ClassVar[Wire] = Wire(any_case={"hypervisor": HYPERVISOR_NAME_VALUES})
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    hypervisorversion: str
    """version of the hypervisor"""
    osnameforhypervisor: str
    """name of the OS in the hypervisor's words"""
    forced: bool | None = None
    """replace a mapping that a user made [since 4.19.0]"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    osmappingcheckenabled: bool | None = None
    """ask a host whether it knows the OS name [since 4.19.0]"""
    ostypeid: str | None = None
    """the guest OS (OsType id)"""

    def parse(self, envelope: Envelope) -> Job[GuestOsMapping]:
        """Decode the answer."""
        from ...models.guest_os_mapping import GuestOsMapping

        return envelope.job(GuestOsMapping)


def add_guest_os_mapping(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    osnameforhypervisor: str,
    forced: bool | None = None,
    osdisplayname: str | None = None,
    osmappingcheckenabled: bool | None = None,
    ostypeid: str | None = None,
) -> Job[GuestOsMapping]:
    """Map a guest OS type to the name that a hypervisor version knows it by.

    Since CloudStack 4.4.0.

    Args:
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        hypervisorversion: version of the hypervisor
        osnameforhypervisor: name of the OS in the hypervisor's words
        forced: replace a mapping that a user made [since 4.19.0]
        osdisplayname: display name of the guest OS
        osmappingcheckenabled: ask a host whether it knows the OS name [since 4.19.0]
        ostypeid: the guest OS (OsType id)

    Returns:
        The job; `.result()` waits for it and gives the GuestOsMapping.
    """
    return client.send(
        AddGuestOsMappingRequest(
            hypervisor=hypervisor,
            hypervisorversion=hypervisorversion,
            osnameforhypervisor=osnameforhypervisor,
            forced=forced,
            osdisplayname=osdisplayname,
            osmappingcheckenabled=osmappingcheckenabled,
            ostypeid=ostypeid,
        )
    )
