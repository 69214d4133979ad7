# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.volume import Volume


class ImportVolumeRequest(Request):
    """The request of importVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "importVolume"
    path: str
    storageid: str
    account: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    name: str | None = None
    projectid: str | None = None

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ..models.volume import Volume

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
