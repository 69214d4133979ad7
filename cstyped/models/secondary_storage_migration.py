# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""SecondaryStorageMigration, as the server answers it (MigrationResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StorageMigrationPolicy


class SecondaryStorageMigration(Model):
    """SecondaryStorageMigration, as the server answers it (MigrationResponse).

    Answered by migrateResourceToAnotherSecondaryStorage, migrateSecondaryStorageData.
    """

    jobid: str | None = None
    jobstatus: int | None = None
    message: str | None = None
    migrationtype: StorageMigrationPolicy | None = None
    success: bool | None = None
