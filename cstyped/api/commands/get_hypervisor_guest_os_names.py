# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.hypervisor_guest_os_names import HypervisorGuestOsNames


class GetHypervisorGuestOsNamesRequest(Request):
    """The request of getHypervisorGuestOsNames; `client.send` takes it and returns
    Job[HypervisorGuestOsNames].
    """

    command: ClassVar[str] = "getHypervisorGuestOsNames"
    wire: ClassVar[Wire] = Wire(any_case={"hypervisor": HYPERVISOR_NAME_VALUES})
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    hypervisorversion: str
    """version of the hypervisor"""
    keyword: str | None = None
    """text to search for"""

    def parse(self, envelope: Envelope) -> Job[HypervisorGuestOsNames]:
        """Decode the answer."""
        from ...models.hypervisor_guest_os_names import HypervisorGuestOsNames

        return envelope.job(HypervisorGuestOsNames)


def get_hypervisor_guest_os_names(
    client: BaseClient,
    *,
    hypervisor: HypervisorName,
    hypervisorversion: str,
    keyword: str | None = None,
) -> Job[HypervisorGuestOsNames]:
    """List the guest OS names that a hypervisor version knows.

    Since CloudStack 4.19.0.

    Args:
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        hypervisorversion: version of the hypervisor
        keyword: text to search for

    Returns:
        The job; `.result()` waits for it and gives the HypervisorGuestOsNames.
    """
    return client.send(
        GetHypervisorGuestOsNamesRequest(
            hypervisor=hypervisor, hypervisorversion=hypervisorversion, keyword=keyword
        )
    )
