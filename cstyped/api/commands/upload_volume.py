# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import IMAGE_FORMAT_VALUES, ImageFormat

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.volume import Volume


class UploadVolumeRequest(Request):
    """The request of uploadVolume; `client.send` takes it and returns Job[Volume]."""

    command: ClassVar[str] = "uploadVolume"
    wire: ClassVar[Wire] = Wire(any_case={"format": IMAGE_FORMAT_VALUES})
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    name: str
    """the name"""
    url: str
    """where the server fetches the image from"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    diskofferingid: str | None = None
    """the disk offering; one with custom size (DiskOffering id)"""
    domainid: str | None = None
    """the domain (Domain id)"""
    imagestoreuuid: str | None = None
    """the image store"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Volume]:
        """Decode the answer."""
        from ...models.volume import Volume

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
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
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
