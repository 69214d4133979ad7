# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import STORAGE_MIGRATION_POLICY_VALUES, StorageMigrationPolicy

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.secondary_storage_migration import SecondaryStorageMigration


class MigrateSecondaryStorageDataRequest(Request):
    """The request of migrateSecondaryStorageData; `client.send` takes it and returns
    Job[SecondaryStorageMigration].
    """

    command: ClassVar[str] = "migrateSecondaryStorageData"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"destpools": "refused"},
        any_case={"migrationtype": STORAGE_MIGRATION_POLICY_VALUES},
    )
    destpools: CommaList[str]
    """ids of the image stores to move to (ImageStore ids)"""
    srcpool: str
    """the image store to move from (ImageStore id)"""
    migrationtype: StorageMigrationPolicy | None = None
    """spread the data out, or move all of it: BALANCE or COMPLETE, in upper or lower case"""

    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]:
        """Decode the answer."""
        from ...models.secondary_storage_migration import SecondaryStorageMigration

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
        migrationtype: spread the data out, or move all of it: BALANCE or COMPLETE, in upper or
            lower case

    Returns:
        The job; `.result()` waits for it and gives the SecondaryStorageMigration.
    """
    return client.send(
        MigrateSecondaryStorageDataRequest(
            destpools=destpools, srcpool=srcpool, migrationtype=migrationtype
        )
    )
