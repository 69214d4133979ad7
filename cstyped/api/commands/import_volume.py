# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class ImportVolumeRequest(Request):
    """The request of importVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "importVolume"
    path: str
    """the path"""
    storageid: str
    """the storage pool (StoragePool id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    diskofferingid: str | None = None
    """the disk offering (DiskOffering id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    name: str | None = None
    """the name"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

        return envelope.job(Volume)


def import_volume(
    client: BaseClient,
    *,
    path: str,
    storageid: str,
    account: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    name: str | None = None,
    projectid: str | None = None,
) -> Job[Volume]:
    """Take over a disk that lies on a storage pool outside CloudStack's control.

    Since CloudStack 4.19.1.

    Args:
        path: the path
        storageid: the storage pool (StoragePool id)
        account: name of the owning account; goes together with `domainid`
        diskofferingid: the disk offering (DiskOffering id)
        domainid: the domain (Domain id)
        name: the name
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        ImportVolumeRequest(
            path=path,
            storageid=storageid,
            account=account,
            diskofferingid=diskofferingid,
            domainid=domainid,
            name=name,
            projectid=projectid,
        )
    )
