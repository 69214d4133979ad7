# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import S3_SIGNER_VALUES, S3Signer

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.image_store import ImageStore


class AddImageStoreS3Request(Request):
    """The request of addImageStoreS3; `client.send` takes it and returns ImageStore."""

    command: ClassVar[str] = "addImageStoreS3"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"accesskey", "secretkey"}), one_case={"s3signer": S3_SIGNER_VALUES}
    )
    accesskey: str
    """access key of the S3 account"""
    bucket: str
    """bucket that holds the store"""
    endpoint: str
    """URL of the service"""
    secretkey: str
    """secret key of the S3 account"""
    connectiontimeout: int | None = None
    """milliseconds to wait for a connection"""
    connectionttl: int | None = None
    """milliseconds that a pooled connection is kept"""
    maxerrorretry: int | None = None
    """how often a failed request is tried again"""
    s3signer: S3Signer | None = None
    """signature algorithm of the S3 requests: S3SignerType or AWSS3V4SignerType"""
    sockettimeout: int | None = None
    """milliseconds to wait for data"""
    usehttps: bool | None = None
    """speak HTTPS"""
    usetcpkeepalive: bool | None = None
    """send TCP keep-alives"""

    def parse(self, envelope: Envelope) -> ImageStore:
        """Decode the answer."""
        from ...models.image_store import ImageStore

        return envelope.object(ImageStore)


def add_image_store_s3(
    client: BaseClient,
    *,
    accesskey: str,
    bucket: str,
    endpoint: str,
    secretkey: str,
    connectiontimeout: int | None = None,
    connectionttl: int | None = None,
    maxerrorretry: int | None = None,
    s3signer: S3Signer | None = None,
    sockettimeout: int | None = None,
    usehttps: bool | None = None,
    usetcpkeepalive: bool | None = None,
) -> ImageStore:
    """Add an S3 bucket as an image store for the whole region.

    Since CloudStack 4.7.0.

    Args:
        accesskey: access key of the S3 account
        bucket: bucket that holds the store
        endpoint: URL of the service
        secretkey: secret key of the S3 account
        connectiontimeout: milliseconds to wait for a connection
        connectionttl: milliseconds that a pooled connection is kept
        maxerrorretry: how often a failed request is tried again
        s3signer: signature algorithm of the S3 requests: S3SignerType or AWSS3V4SignerType
        sockettimeout: milliseconds to wait for data
        usehttps: speak HTTPS
        usetcpkeepalive: send TCP keep-alives

    Returns:
        ImageStore.
    """
    return client.send(
        AddImageStoreS3Request(
            accesskey=accesskey,
            bucket=bucket,
            endpoint=endpoint,
            secretkey=secretkey,
            connectiontimeout=connectiontimeout,
            connectionttl=connectionttl,
            maxerrorretry=maxerrorretry,
            s3signer=s3signer,
            sockettimeout=sockettimeout,
            usehttps=usehttps,
            usetcpkeepalive=usetcpkeepalive,
        )
    )
