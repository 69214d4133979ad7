# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class ChangeSharedFileSystemDiskOfferingRequest(Request):
    """The request of changeSharedFileSystemDiskOffering; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "changeSharedFileSystemDiskOffering"
    id: str
    """the resource (SharedFileSystem id)"""
    diskofferingid: str | None = None
    """the disk offering that its data volume has (DiskOffering id)"""
    maxiops: int | None = None
    """upper limit of I/O operations per second"""
    miniops: int | None = None
    """lower limit of I/O operations per second"""
    size: int | None = None
    """size in GiB"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def change_shared_file_system_disk_offering(
    client: BaseClient,
    *,
    id: str,
    diskofferingid: str | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    size: int | None = None,
) -> Job[SharedFileSystem]:
    """Move a shared file system to another disk offering or size.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)
        diskofferingid: the disk offering that its data volume has (DiskOffering id)
        maxiops: upper limit of I/O operations per second
        miniops: lower limit of I/O operations per second
        size: size in GiB

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(
        ChangeSharedFileSystemDiskOfferingRequest(
            id=id, diskofferingid=diskofferingid, maxiops=maxiops, miniops=miniops, size=size
        )
    )
