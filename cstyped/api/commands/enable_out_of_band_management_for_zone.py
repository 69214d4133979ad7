# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.out_of_band_management import OutOfBandManagement


class EnableOutOfBandManagementForZoneRequest(Request):
    """The request of enableOutOfBandManagementForZone; `client.send` takes it and returns
    Job[OutOfBandManagement].
    """

    command: ClassVar[str] = "enableOutOfBandManagementForZone"
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.job(OutOfBandManagement)


def enable_out_of_band_management_for_zone(
    client: BaseClient, *, zoneid: str
) -> Job[OutOfBandManagement]:
    """Switch out-of-band management on for a zone's hosts.

    Since CloudStack 4.9.0.

    Args:
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the OutOfBandManagement.
    """
    return client.send(EnableOutOfBandManagementForZoneRequest(zoneid=zoneid))
