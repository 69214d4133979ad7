# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DisableHAForZoneRequest(Request):
    """The request of disableHAForZone; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "disableHAForZone"
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def disable_ha_for_zone(client: BaseClient, *, zoneid: str) -> Job[Success]:
    """Switch host HA off for all hosts of a zone.

    Since CloudStack 4.11.

    Args:
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DisableHAForZoneRequest(zoneid=zoneid))
