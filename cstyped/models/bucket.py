# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime
from typing import ClassVar

from cstyped.runtime import Model

from ..types import BucketPolicy, BucketState
from .resource_tag import ResourceTag


class Bucket(Model):
    """Bucket, as the server answers it (BucketResponse).

    Answered by createBucket, listBuckets.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"accesskey", "usersecretkey"})
    id: str
    """id of the bucket"""
    name: str
    """name of the bucket"""
    accesskey: str | None = None
    """access key for the bucket"""
    account: str | None = None
    """name of the owning account"""
    created: datetime
    """when the bucket was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    encryption: bool | None = None
    """whether what is stored is encrypted"""
    hasannotations: bool | None = None
    """whether the bucket has annotations"""
    jobid: str | None = None
    """id of the last job on the bucket"""
    jobstatus: int | None = None
    """status of the last job on the bucket: 0 pending, 1 done, 2 failed"""
    objectlocking: bool | None = None
    """whether objects are kept from being overwritten"""
    objectstorageid: str | None = None
    """id of the object store (root admin)"""
    objectstore: str | None = None
    """name of the object store (root admin)"""
    policy: BucketPolicy | None = None
    """who may read the bucket"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    provider: str | None = None
    """name of the provider"""
    quota: int | None = None
    """size limit of the bucket in GiB"""
    size: int | None = None
    """bytes of all objects"""
    state: BucketState
    """state of the bucket"""
    tags: list[ResourceTag] | None = None
    """resource tags of the bucket"""
    url: str | None = None
    """the URL"""
    usersecretkey: str | None = None
    """secret key for the bucket"""
    versioning: bool | None = None
    """whether earlier versions of objects are kept"""
