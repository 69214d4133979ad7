# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.backup_offering import BackupOffering


class UpdateBackupOfferingRequest(Request):
    """The request of updateBackupOffering; `client.send` takes it and returns BackupOffering."""

    command: ClassVar[str] = "updateBackupOffering"
    id: str
    """the resource (BackupOffering id)"""
    allowuserdrivenbackups: bool | None = None
    """let users take and schedule backups themselves"""
    description: str | None = None
    """free text that explains it"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> BackupOffering:
        """Decode the answer."""
        from ...models.backup_offering import BackupOffering

        return envelope.object(BackupOffering)


def update_backup_offering(
    client: BaseClient,
    *,
    id: str,
    allowuserdrivenbackups: bool | None = None,
    description: str | None = None,
    name: str | None = None,
) -> BackupOffering:
    """Change a backup offering's name, description or user access.

    Since CloudStack 4.16.0.

    Args:
        id: the resource (BackupOffering id)
        allowuserdrivenbackups: let users take and schedule backups themselves
        description: free text that explains it
        name: the name

    Returns:
        BackupOffering.
    """
    return client.send(
        UpdateBackupOfferingRequest(
            id=id, allowuserdrivenbackups=allowuserdrivenbackups, description=description, name=name
        )
    )
