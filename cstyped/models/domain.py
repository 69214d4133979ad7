# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Domain, as the server answers it (DomainResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import DomainState
from .resource_icon import ResourceIcon
from .tagged_resource_limit_and_count import TaggedResourceLimitAndCount


class Domain(Model):
    """Domain, as the server answers it (DomainResponse).

    Answered by createDomain, listDomainChildren, listDomains, moveDomain, updateDomain.
    """

    id: str
    name: str
    backupavailable: str | None = None
    backuplimit: str | None = None
    backupstorageavailable: str | None = None
    backupstoragelimit: str | None = None
    backupstoragetotal: int | None = None
    backuptotal: int | None = None
    bucketavailable: str | None = None
    bucketlimit: str | None = None
    buckettotal: int | None = None
    cpuavailable: str | None = None
    cpulimit: str | None = None
    cputotal: int | None = None
    created: datetime | None = None
    domaindetails: dict[str, str] | None = None
    gpuavailable: str | None = None
    gpulimit: str | None = None
    gputotal: int | None = None
    hasannotations: bool | None = None
    haschild: bool
    icon: ResourceIcon | None = None
    ipavailable: str | None = None
    iplimit: str | None = None
    iptotal: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    level: int
    memoryavailable: str | None = None
    memorylimit: str | None = None
    memorytotal: int | None = None
    networkavailable: str | None = None
    networkdomain: str | None = None
    networklimit: str | None = None
    networktotal: int | None = None
    objectstorageavailable: str | None = None
    objectstoragelimit: str | None = None
    objectstoragetotal: int | None = None
    parentdomainid: str | None = None
    parentdomainname: str | None = None
    path: str
    primarystorageavailable: str | None = None
    primarystoragelimit: str | None = None
    primarystoragetotal: int | None = None
    projectavailable: str | None = None
    projectlimit: str | None = None
    projecttotal: int | None = None
    secondarystorageavailable: str | None = None
    secondarystoragelimit: str | None = None
    secondarystoragetotal: float | None = None
    snapshotavailable: str | None = None
    snapshotlimit: str | None = None
    snapshottotal: int | None = None
    state: DomainState | None = None
    taggedresources: list[TaggedResourceLimitAndCount] | None = None
    templateavailable: str | None = None
    templatelimit: str | None = None
    templatetotal: int | None = None
    vmavailable: str | None = None
    vmlimit: str | None = None
    vmtotal: int | None = None
    volumeavailable: str | None = None
    volumelimit: str | None = None
    volumetotal: int | None = None
    vpcavailable: str | None = None
    vpclimit: str | None = None
    vpctotal: int | None = None
