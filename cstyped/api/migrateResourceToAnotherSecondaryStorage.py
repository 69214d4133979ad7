# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request
from cstyped.params import CommaList

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.secondary_storage_migration import SecondaryStorageMigration


class MigrateResourceToAnotherSecondaryStorageRequest(Request):
    """The request of migrateResourceToAnotherSecondaryStorage; `client.send` takes it and
    returns Job[SecondaryStorageMigration].
    """

    command: ClassVar[str] = "migrateResourceToAnotherSecondaryStorage"
    destpool: str
    srcpool: str
    snapshots: CommaList[str] | None = None
    templates: CommaList[str] | None = None

    def parse(self, envelope: Envelope) -> Job[SecondaryStorageMigration]:
        """Decode the answer."""
        from ..models.secondary_storage_migration import SecondaryStorageMigration

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
