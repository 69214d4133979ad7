# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.backup_repository import BackupRepository


class UpdateBackupRepositoryRequest(Request):
    """The request of updateBackupRepository; `client.send` takes it and returns
    BackupRepository.
    """

    command: ClassVar[str] = "updateBackupRepository"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"mountopts"}))
    id: str
    """the resource (BackupRepository id)"""
    address: str | None = None
    """where the repository is mounted from, e.g. `host:/path`"""
    crosszoneinstancecreation: bool | None = None
    """allow machines in any zone to be made from these backups"""
    mountopts: str | None = None
    """options for mounting the share, a comma list"""
    name: str | None = None
    """the name"""

    def parse(self, envelope: Envelope) -> BackupRepository:
        """Decode the answer."""
        from ...models.backup_repository import BackupRepository

        return envelope.object(BackupRepository)


def update_backup_repository(
    client: BaseClient,
    *,
    id: str,
    address: str | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    name: str | None = None,
) -> BackupRepository:
    """Change a backup repository's name, address or mount options.

    Since CloudStack 4.22.0.

    Args:
        id: the resource (BackupRepository id)
        address: where the repository is mounted from, e.g. `host:/path`
        crosszoneinstancecreation: allow machines in any zone to be made from these backups
        mountopts: options for mounting the share, a comma list
        name: the name

    Returns:
        BackupRepository.
    """
    return client.send(
        UpdateBackupRepositoryRequest(
            id=id,
            address=address,
            crosszoneinstancecreation=crosszoneinstancecreation,
            mountopts=mountopts,
            name=name,
        )
    )
