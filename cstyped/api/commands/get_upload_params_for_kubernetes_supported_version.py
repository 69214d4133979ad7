# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import IMAGE_FORMAT_VALUES, ImageFormat

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.upload_params import UploadParams


class GetUploadParamsForKubernetesSupportedVersionRequest(Request):
    """The request of getUploadParamsForKubernetesSupportedVersion; `client.send` takes it and
    returns UploadParams.
    """

    command: ClassVar[str] = "getUploadParamsForKubernetesSupportedVersion"
    wire: ClassVar[Wire] = Wire(any_case={"format": IMAGE_FORMAT_VALUES})
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    mincpunumber: int
    """fewest CPUs"""
    minmemory: int
    """least memory in MiB"""
    name: str
    """the name"""
    semanticversion: str
    """version, `major.minor.patch`"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> UploadParams:
        """Decode the answer."""
        from ...models.upload_params import UploadParams

        return envelope.object(UploadParams)


def get_upload_params_for_kubernetes_supported_version(
    client: BaseClient,
    *,
    format: ImageFormat,
    mincpunumber: int,
    minmemory: int,
    name: str,
    semanticversion: str,
    zoneid: str,
    account: str | None = None,
    checksum: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> UploadParams:
    """Return the URL and signature to upload a Kubernetes version ISO with.

    Args:
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        mincpunumber: fewest CPUs
        minmemory: least memory in MiB
        name: the name
        semanticversion: version, `major.minor.patch`
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        UploadParams.
    """
    return client.send(
        GetUploadParamsForKubernetesSupportedVersionRequest(
            format=format,
            mincpunumber=mincpunumber,
            minmemory=minmemory,
            name=name,
            semanticversion=semanticversion,
            zoneid=zoneid,
            account=account,
            checksum=checksum,
            domainid=domainid,
            projectid=projectid,
        )
    )
