# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import BUCKET_POLICY_VALUES, BucketPolicy

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.bucket import Bucket


class CreateBucketRequest(Request):
    """The request of createBucket; `client.send` takes it and returns Job[Bucket]."""

    command: ClassVar[str] = "createBucket"
    wire: ClassVar[Wire] = Wire(any_case={"policy": BUCKET_POLICY_VALUES})
    name: str
    """the name"""
    objectstorageid: str
    """the object store (ObjectStoragePool id)"""
    quota: int
    """size limit of the bucket in GiB"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    encryption: bool | None = None
    """encrypt what is stored"""
    objectlocking: bool | None = None
    """keep objects from being overwritten"""
    policy: BucketPolicy | None = None
    """who may read the bucket: private, public or others, in upper or lower case"""
    projectid: str | None = None
    """the project (Project id)"""
    versioning: bool | None = None
    """keep earlier versions of objects"""

    def parse(self, envelope: Envelope) -> Job[Bucket]:
        """Decode the answer."""
        from ...models.bucket import Bucket

        return envelope.job(Bucket)


def create_bucket(
    client: BaseClient,
    *,
    name: str,
    objectstorageid: str,
    quota: int,
    account: str | None = None,
    domainid: str | None = None,
    encryption: bool | None = None,
    objectlocking: bool | None = None,
    policy: BucketPolicy | None = None,
    projectid: str | None = None,
    versioning: bool | None = None,
) -> Job[Bucket]:
    """Create a bucket in an object store.

    Since CloudStack 4.19.0.

    Args:
        name: the name
        objectstorageid: the object store (ObjectStoragePool id)
        quota: size limit of the bucket in GiB
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        encryption: encrypt what is stored
        objectlocking: keep objects from being overwritten
        policy: who may read the bucket: private, public or others, in upper or lower case
        projectid: the project (Project id)
        versioning: keep earlier versions of objects

    Returns:
        The job; `.result()` waits for it and gives the Bucket.
    """
    return client.send(
        CreateBucketRequest(
            name=name,
            objectstorageid=objectstorageid,
            quota=quota,
            account=account,
            domainid=domainid,
            encryption=encryption,
            objectlocking=objectlocking,
            policy=policy,
            projectid=projectid,
            versioning=versioning,
        )
    )
