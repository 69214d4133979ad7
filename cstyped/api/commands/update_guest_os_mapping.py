# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.guest_os_mapping import GuestOsMapping


class UpdateGuestOsMappingRequest(Request):
    """The request of updateGuestOsMapping; `client.send` takes it and returns
    Job[GuestOsMapping].
    """

    command: ClassVar[str] = "updateGuestOsMapping"
    id: str
    """the resource (GuestOsMapping id)"""
    osnameforhypervisor: str
    """name of the OS in the hypervisor's words"""
    osmappingcheckenabled: bool | None = None
    """ask a host whether it knows the OS name [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[GuestOsMapping]:
        """Decode the answer."""
        from ...models.guest_os_mapping import GuestOsMapping

        return envelope.job(GuestOsMapping)


def update_guest_os_mapping(
    client: BaseClient,
    *,
    id: str,
    osnameforhypervisor: str,
    osmappingcheckenabled: bool | None = None,
) -> Job[GuestOsMapping]:
    """Change a guest OS type's name on a hypervisor version.

    Since CloudStack 4.4.0.

    Args:
        id: the resource (GuestOsMapping id)
        osnameforhypervisor: name of the OS in the hypervisor's words
        osmappingcheckenabled: ask a host whether it knows the OS name [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the GuestOsMapping.
    """
    return client.send(
        UpdateGuestOsMappingRequest(
            id=id,
            osnameforhypervisor=osnameforhypervisor,
            osmappingcheckenabled=osmappingcheckenabled,
        )
    )
