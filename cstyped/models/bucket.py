# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Bucket, as the server answers it (BucketResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import BucketPolicy, BucketState
from .resource_tag import ResourceTag


class Bucket(Model):
    """Bucket, as the server answers it (BucketResponse).

    Answered by createBucket, listBuckets.
    """

    id: str
    name: str | None = None
    accesskey: str | None = None
    account: str | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    encryption: bool | None = None
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    objectlocking: bool | None = None
    objectstorageid: str | None = None
    objectstore: str | None = None
    policy: BucketPolicy | None = None
    project: str | None = None
    projectid: str | None = None
    provider: str | None = None
    quota: int | None = None
    size: int | None = None
    state: BucketState | None = None
    tags: list[ResourceTag] | None = None
    url: str | None = None
    usersecretkey: str | None = None
    versioning: bool | None = None
