# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import IMAGE_FORMAT_VALUES, ImageFormat

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.upload_params import UploadParams


class GetUploadParamsForIsoRequest(Request):
    """The request of getUploadParamsForIso; `client.send` takes it and returns UploadParams."""

    command: ClassVar[str] = "getUploadParamsForIso"
    wire: ClassVar[Wire] = Wire(any_case={"format": IMAGE_FORMAT_VALUES})
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    bootable: bool | None = None
    """whether a machine can boot from the image"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    isextractable: bool | None = None
    """allow downloads"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    ispublic: bool | None = None
    """open to everybody"""
    ostypeid: str | None = None
    """the guest OS (OsType id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> UploadParams:
        """Decode the answer."""
        from ...models.upload_params import UploadParams

        return envelope.object(UploadParams)


def get_upload_params_for_iso(
    client: BaseClient,
    *,
    format: ImageFormat,
    name: str,
    zoneid: str,
    account: str | None = None,
    bootable: bool | None = None,
    checksum: str | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    ostypeid: str | None = None,
    projectid: str | None = None,
) -> UploadParams:
    """Reserve an ISO and return the URL and signature to upload it with.

    Since CloudStack 4.13.

    Args:
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        name: the name
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        bootable: whether a machine can boot from the image
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        isextractable: allow downloads
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        ostypeid: the guest OS (OsType id)
        projectid: the project (Project id)

    Returns:
        UploadParams.
    """
    return client.send(
        GetUploadParamsForIsoRequest(
            format=format,
            name=name,
            zoneid=zoneid,
            account=account,
            bootable=bootable,
            checksum=checksum,
            displaytext=displaytext,
            domainid=domainid,
            isextractable=isextractable,
            isfeatured=isfeatured,
            ispublic=ispublic,
            ostypeid=ostypeid,
            projectid=projectid,
        )
    )
