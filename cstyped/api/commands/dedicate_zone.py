# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, ListResult

    from ...models.dedicated_zone import DedicatedZone


class DedicateZoneRequest(Request):
    """The request of dedicateZone; `client.send` takes it and returns
    Job[ListResult[DedicatedZone]].
    """

    command: ClassVar[str] = "dedicateZone"
    domainid: str
    """the domain (Domain id)"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""

    def parse(self, envelope: Envelope) -> Job[ListResult[DedicatedZone]]:
        """Decode the answer."""
        from ...models.dedicated_zone import DedicatedZone

        return envelope.job_list(DedicatedZone)


def dedicate_zone(
    client: BaseClient, *, domainid: str, zoneid: str, account: str | None = None
) -> Job[ListResult[DedicatedZone]]:
    """Reserve a zone for a domain or one of its accounts.

    Args:
        domainid: the domain (Domain id)
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`

    Returns:
        The job; `.result()` waits for it and gives the ListResult[DedicatedZone].
    """
    return client.send(DedicateZoneRequest(domainid=domainid, zoneid=zoneid, account=account))
