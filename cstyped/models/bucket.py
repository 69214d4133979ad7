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
    """the id"""
    name: str
    """the name"""
    accesskey: str | None = None
    """access key for the bucket"""
    account: str | None = None
    """the owning account, by name"""
    created: datetime
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    encryption: bool | None = None
    """whether what is stored is encrypted"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    objectlocking: bool | None = None
    """whether objects are kept from being overwritten"""
    objectstorageid: str | None = None
    """the object store (root admin), by id"""
    objectstore: str | None = None
    """the object store (root admin), by name"""
    policy: BucketPolicy | None = None
    """who may read the bucket"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    provider: str | None = None
    """the provider, by name"""
    quota: int | None = None
    """size limit of the bucket in GiB"""
    size: int | None = None
    """bytes of all objects"""
    state: BucketState
    """the state"""
    tags: list[ResourceTag] | None = None
    """tags on it"""
    url: str | None = None
    """the URL"""
    usersecretkey: str | None = None
    """secret key for the bucket"""
    versioning: bool | None = None
    """whether earlier versions of objects are kept"""
