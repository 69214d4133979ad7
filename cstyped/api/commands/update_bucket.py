# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BUCKET_POLICY_VALUES, BucketPolicy

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Success


class UpdateBucketRequest(Request):
    """The request of updateBucket; `client.send` takes it and returns Success."""

    command: ClassVar[str] = "updateBucket"
    wire: ClassVar[Wire] = Wire(any_case={"policy": BUCKET_POLICY_VALUES})
    id: str
    """the resource (Bucket id)"""
    encryption: bool | None = None
    """encrypt what is stored"""
    policy: BucketPolicy | None = None
    """who may read the bucket: private, public or others, in upper or lower case"""
    quota: int | None = None
    """size limit of the bucket in GiB"""
    versioning: bool | None = None
    """keep earlier versions of objects"""

    def parse(self, envelope: Envelope) -> Success:
        """Decode the answer."""
        return envelope.success()


def update_bucket(
    client: BaseClient,
    *,
    id: str,
    encryption: bool | None = None,
    policy: BucketPolicy | None = None,
    quota: int | None = None,
    versioning: bool | None = None,
) -> Success:
    """Change a bucket's quota, policy, versioning or encryption.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Bucket id)
        encryption: encrypt what is stored
        policy: who may read the bucket: private, public or others, in upper or lower case
        quota: size limit of the bucket in GiB
        versioning: keep earlier versions of objects

    Returns:
        Success.
    """
    return client.send(
        UpdateBucketRequest(
            id=id, encryption=encryption, policy=policy, quota=quota, versioning=versioning
        )
    )
