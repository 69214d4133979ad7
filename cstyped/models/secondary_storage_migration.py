# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StorageMigrationPolicy


class SecondaryStorageMigration(Model):
    """SecondaryStorageMigration, as the server answers it (MigrationResponse).

    Answered by migrateResourceToAnotherSecondaryStorage, migrateSecondaryStorageData.
    """

    jobid: str | None = None
    """id of the last job on the secondary storage migration"""
    jobstatus: int | None = None
    """status of the last job on the secondary storage migration: 0 pending, 1 done, 2 failed"""
    message: str | None = None
    """what there is to say of the outcome"""
    migrationtype: StorageMigrationPolicy | None = None
    """whether data was spread out or all moved"""
    success: bool
    """whether it went well"""
