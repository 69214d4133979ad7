# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.secondary_storage_migration import SecondaryStorageMigration


class MigrateResourceToAnotherSecondaryStorageRequest(Request):
    """The request of migrateResourceToAnotherSecondaryStorage; `client.send` takes it and
    returns Job[SecondaryStorageMigration].
    """

    command: ClassVar[str] = "migrateResourceToAnotherSecondaryStorage"
    wire: ClassVar[Wire] = Wire(empty_lists={"snapshots": "omitted", "templates": "omitted"})
    destpool: str
    """the image store to move to (ImageStore id)"""
    srcpool: str
    """the image store to move from (ImageStore id)"""
    snapshots: CommaList[str] | None = None
    """ids of the snapshots to move (Snapshot ids)"""
    templates: CommaList[str] | None = None
    """ids of the templates to move (Template ids)"""

    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]:
        """Decode the answer."""
        from ...models.secondary_storage_migration import SecondaryStorageMigration

        return envelope.job(SecondaryStorageMigration)


def migrate_resource_to_another_secondary_storage(
    client: BaseClient,
    *,
    destpool: str,
    srcpool: str,
    snapshots: CommaList[str] | None = None,
    templates: CommaList[str] | None = None,
) -> Job[SecondaryStorageMigration]:
    """Move chosen templates and snapshots to another image store.

    Since CloudStack 4.19.0.

    Args:
        destpool: the image store to move to (ImageStore id)
        srcpool: the image store to move from (ImageStore id)
        snapshots: ids of the snapshots to move (Snapshot ids)
        templates: ids of the templates to move (Template ids)

    Returns:
        The job; `.result()` waits for it and gives the SecondaryStorageMigration.
    """
    return client.send(
        MigrateResourceToAnotherSecondaryStorageRequest(
            destpool=destpool, srcpool=srcpool, snapshots=snapshots, templates=templates
        )
    )
