# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.out_of_band_management import OutOfBandManagement


class DisableOutOfBandManagementForHostRequest(Request):
    """The request of disableOutOfBandManagementForHost; `client.send` takes it and returns
    Job[OutOfBandManagement].
    """

    command: ClassVar[str] = "disableOutOfBandManagementForHost"
    hostid: str
    """the host (Host id)"""

    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.job(OutOfBandManagement)


def disable_out_of_band_management_for_host(
    client: BaseClient, *, hostid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management off for one host.

    Since CloudStack 4.9.0.

    Args:
        hostid: the host (Host id)

    Returns:
        The job; `.result()` waits for it and gives the OutOfBandManagement.
    """
    return client.send(DisableOutOfBandManagementForHostRequest(hostid=hostid))
