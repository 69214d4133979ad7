# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.backup_offering import BackupOffering


class ImportBackupOfferingRequest(Request):
    """The request of importBackupOffering; `client.send` takes it and returns
    Job[BackupOffering].
    """

    command: ClassVar[str] = "importBackupOffering"
    allowuserdrivenbackups: bool
    """let users take and schedule backups themselves"""
    description: str
    """free text that explains it"""
    externalid: str
    """id of the offering at the backup provider"""
    name: str
    """how the offering is called"""
    zoneid: str
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[BackupOffering]:
        """Decode the answer."""
        from ...models.backup_offering import BackupOffering

        return envelope.job(BackupOffering)


def import_backup_offering(
    client: BaseClient,
    *,
    allowuserdrivenbackups: bool,
    description: str,
    externalid: str,
    name: str,
    zoneid: str,
) -> Job[BackupOffering]:
    """Bring an offering of the zone's backup provider into CloudStack.

    Since CloudStack 4.14.0.

    Args:
        allowuserdrivenbackups: let users take and schedule backups themselves
        description: free text that explains it
        externalid: id of the offering at the backup provider
        name: how the offering is called
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the BackupOffering.
    """
    return client.send(
        ImportBackupOfferingRequest(
            allowuserdrivenbackups=allowuserdrivenbackups,
            description=description,
            externalid=externalid,
            name=name,
            zoneid=zoneid,
        )
    )
