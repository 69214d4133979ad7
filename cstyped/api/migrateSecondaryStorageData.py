# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import CommaList

from ..types import StorageMigrationPolicy

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.secondary_storage_migration import SecondaryStorageMigration


class MigrateSecondaryStorageDataRequest(Request):
    """The request of migrateSecondaryStorageData; `client.send` takes it and returns
    Job[SecondaryStorageMigration].
    """

    command: ClassVar[str] = "migrateSecondaryStorageData"
    destpools: CommaList[str]
    srcpool: str
    migrationtype: StorageMigrationPolicy | None = None

    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]:
        """Decode the answer."""
        from ..models.secondary_storage_migration import SecondaryStorageMigration

        return envelope.job(SecondaryStorageMigration)


def migrate_secondary_storage_data(
    client: BaseClient,
    *,
    destpools: CommaList[str],
    srcpool: str,
    migrationtype: StorageMigrationPolicy | None = None,
) -> Job[SecondaryStorageMigration]:
    """Move all data from one image store to others, or balance them.

    Since CloudStack 4.15.0.

    Args:
        destpools: ids of the image stores to move to (ImageStore ids)
        srcpool: the image store to move from (ImageStore id)
        migrationtype: spread the data out, or move all of it

    Returns:
        The job; `.result()` waits for it and gives the SecondaryStorageMigration.
    """
    return client.send(
        MigrateSecondaryStorageDataRequest(
            destpools=destpools, srcpool=srcpool, migrationtype=migrationtype
        )
    )
