# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BACKUP_REPOSITORY_TYPE_VALUES, BackupRepositoryType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.backup_repository import BackupRepository


class AddBackupRepositoryRequest(Request):
    """The request of addBackupRepository; `client.send` takes it and returns BackupRepository."""

    command: ClassVar[str] = "addBackupRepository"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"mountopts"}), any_case={"type": BACKUP_REPOSITORY_TYPE_VALUES}
    )
    address: str
    """where the repository is mounted from, e.g. `host:/path`"""
    name: str
    """the name"""
    type: BackupRepositoryType
    """file system of the repository: nfs, cephfs, cifs or others, in upper or lower case"""
    zoneid: str
    """the zone (Zone id)"""
    capacitybytes: int | None = None
    """usable capacity in bytes"""
    crosszoneinstancecreation: bool | None = None
    """allow machines in any zone to be made from these backups [since 4.22.0]"""
    mountopts: str | None = None
    """options for mounting the share, a comma list"""
    provider: str | None = None
    """name of the provider"""

    def parse(self, envelope: Envelope) -> BackupRepository:
        """Decode the answer."""
        from ...models.backup_repository import BackupRepository

        return envelope.object(BackupRepository)


def add_backup_repository(
    client: BaseClient,
    *,
    address: str,
    name: str,
    type: BackupRepositoryType,
    zoneid: str,
    capacitybytes: int | None = None,
    crosszoneinstancecreation: bool | None = None,
    mountopts: str | None = None,
    provider: str | None = None,
) -> BackupRepository:
    """Register a backup repository, such as an NFS share, for a zone.

    Since CloudStack 4.20.0.

    Args:
        address: where the repository is mounted from, e.g. `host:/path`
        name: the name
        type: file system of the repository: nfs, cephfs, cifs or others, in upper or lower case
        zoneid: the zone (Zone id)
        capacitybytes: usable capacity in bytes
        crosszoneinstancecreation: allow machines in any zone to be made from these backups
            [since 4.22.0]
        mountopts: options for mounting the share, a comma list
        provider: name of the provider

    Returns:
        BackupRepository.
    """
    return client.send(
        AddBackupRepositoryRequest(
            address=address,
            name=name,
            type=type,
            zoneid=zoneid,
            capacitybytes=capacitybytes,
            crosszoneinstancecreation=crosszoneinstancecreation,
            mountopts=mountopts,
            provider=provider,
        )
    )
