# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

from ...types import PURGEABLE_RESOURCE_TYPE_VALUES, PurgeableResourceType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.expunged_resources_purge import ExpungedResourcesPurge


class PurgeExpungedResourcesRequest(Request):
    """The request of purgeExpungedResources; `client.send` takes it and returns
    Job[ExpungedResourcesPurge].
    """

    command: ClassVar[str] = "purgeExpungedResources"
    wire: ClassVar[Wire] = Wire(any_case={"resourcetype": PURGEABLE_RESOURCE_TYPE_VALUES})
    batchsize: int | None = None
    """rows removed in one database step"""
    enddate: Timestamp | None = None
    """end of the period"""
    resourcetype: PurgeableResourceType | None = None
    """kind of resource: VirtualMachine, in upper or lower case"""
    startdate: Timestamp | None = None
    """begin of the period"""

    def parse(self, envelope: Envelope) -> Job[ExpungedResourcesPurge]:
        """Decode the answer."""
        from ...models.expunged_resources_purge import ExpungedResourcesPurge

        return envelope.job(ExpungedResourcesPurge)


def purge_expunged_resources(
    client: BaseClient,
    *,
    batchsize: int | None = None,
    enddate: Timestamp | None = None,
    resourcetype: PurgeableResourceType | None = None,
    startdate: Timestamp | None = None,
) -> Job[ExpungedResourcesPurge]:
    """Erase the database rows of expunged resources, by type and date.

    Since CloudStack 4.20.

    Args:
        batchsize: rows removed in one database step
        enddate: end of the period
        resourcetype: kind of resource: VirtualMachine, in upper or lower case
        startdate: begin of the period

    Returns:
        The job; `.result()` waits for it and gives the ExpungedResourcesPurge.
    """
    return client.send(
        PurgeExpungedResourcesRequest(
            batchsize=batchsize, enddate=enddate, resourcetype=resourcetype, startdate=startdate
        )
    )
