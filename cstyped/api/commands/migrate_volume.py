# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class MigrateVolumeRequest(Request):
    """The request of migrateVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "migrateVolume"
    storageid: str
    """the pool to move to (StoragePool id)"""
    volumeid: str
    """the volume (Volume id)"""
    livemigrate: bool | None = None
    """move the volume while its machine runs"""
    newdiskofferingid: str | None = None
    """the disk offering to go over to (DiskOffering id)"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def migrate_volume(
    client: BaseClient,
    *,
    storageid: str,
    volumeid: str,
    livemigrate: bool | None = None,
    newdiskofferingid: str | None = None,
) -> Job[Volume]:
    """Move a volume to another storage pool, live if asked.

    Since CloudStack 3.0.0.

    Args:
        storageid: the pool to move to (StoragePool id)
        volumeid: the volume (Volume id)
        livemigrate: move the volume while its machine runs
        newdiskofferingid: the disk offering to go over to (DiskOffering id)

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        MigrateVolumeRequest(
            storageid=storageid,
            volumeid=volumeid,
            livemigrate=livemigrate,
            newdiskofferingid=newdiskofferingid,
        )
    )
