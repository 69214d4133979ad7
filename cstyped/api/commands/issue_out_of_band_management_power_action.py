# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import OUT_OF_BAND_POWER_OPERATION_VALUES, OutOfBandPowerOperation

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.out_of_band_management import OutOfBandManagement


class IssueOutOfBandManagementPowerActionRequest(Request):
    """The request of issueOutOfBandManagementPowerAction; `client.send` takes it and returns
    Job[OutOfBandManagement].
    """

    command: ClassVar[str] = "issueOutOfBandManagementPowerAction"
    wire: ClassVar[Wire] = Wire(one_case={"action": OUT_OF_BAND_POWER_OPERATION_VALUES})
    action: OutOfBandPowerOperation
    """power action for the management interface: ON, OFF, CYCLE, RESET, SOFT or STATUS"""
    hostid: str
    """the host (Host id)"""
    timeout: int | None = None
    """seconds before giving up"""

    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.job(OutOfBandManagement)


def issue_out_of_band_management_power_action(
    client: BaseClient, *, action: OutOfBandPowerOperation, hostid: str, timeout: int | None = None
) -> Job[OutOfBandManagement]:
    """Switch a host on, off or through a reset by its out-of-band interface.

    Since CloudStack 4.9.0.

    Args:
        action: power action for the management interface: ON, OFF, CYCLE, RESET, SOFT or STATUS
        hostid: the host (Host id)
        timeout: seconds before giving up

    Returns:
        The job; `.result()` waits for it and gives the OutOfBandManagement.
    """
    return client.send(
        IssueOutOfBandManagementPowerActionRequest(action=action, hostid=hostid, timeout=timeout)
    )
