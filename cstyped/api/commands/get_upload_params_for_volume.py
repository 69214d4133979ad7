# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import IMAGE_FORMAT_VALUES, ImageFormat

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.upload_params import UploadParams


class GetUploadParamsForVolumeRequest(Request):
    """The request of getUploadParamsForVolume; `client.send` takes it and returns UploadParams."""

    command: ClassVar[str] = "getUploadParamsForVolume"
    wire: ClassVar[Wire] = Wire(any_case={"format": IMAGE_FORMAT_VALUES})
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    name: str
    """the name"""
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

    def parse(self, envelope: Envelope) -> UploadParams:
        """Decode the answer."""
        from ...models.upload_params import UploadParams

        return envelope.object(UploadParams)


def get_upload_params_for_volume(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    diskofferingid: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    projectid: str | None = None,
) -> UploadParams:
    """Reserve a volume and return the URL and signature to upload it with.

    Since CloudStack 4.6.0.

    Args:
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        name: the name
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        diskofferingid: the disk offering; one with custom size (DiskOffering id)
        domainid: the domain (Domain id)
        imagestoreuuid: the image store
        projectid: the project (Project id)

    Returns:
        UploadParams.
    """
    return client.send(
        GetUploadParamsForVolumeRequest(
            format=format,
            name=name,
            zoneid=zoneid,
            account=account,
            checksum=checksum,
            diskofferingid=diskofferingid,
            domainid=domainid,
            imagestoreuuid=imagestoreuuid,
            projectid=projectid,
        )
    )
