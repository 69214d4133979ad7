# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.model import Request

from ..types import ImageFormat

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient
    from cstyped.jobs import Job

    from ..models.volume import Volume


class UploadVolumeRequest(Request):
    """The request of uploadVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "uploadVolume"
    format: ImageFormat
    name: str
    url: str
    zoneid: str
    account: str | None = None
    checksum: str | None = None
    diskofferingid: str | None = None
    domainid: str | None = None
    imagestoreuuid: str | None = None
    projectid: str | None = None

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ..models.volume import Volume

        return envelope.job(Volume)


def upload_volume(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    url: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    projectid: str | None = None,
) -> Job[Volume]:
    """Create a data volume that the cloud downloads from a URL.

    Args:
        format: file format of the image
        name: the name
        url: where the server fetches the image from
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        diskofferingid: the disk offering; one with custom size (DiskOffering id)
        domainid: the domain (Domain id)
        imagestoreuuid: the image store
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Volume.
    """
    return client.send(
        UploadVolumeRequest(
            format=format,
            name=name,
            url=url,
            zoneid=zoneid,
            account=account,
            checksum=checksum,
            diskofferingid=diskofferingid,
            domainid=domainid,
            imagestoreuuid=imagestoreuuid,
            projectid=projectid,
        )
    )
