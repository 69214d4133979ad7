# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Project, as the server answers it (ProjectResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import ProjectState
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag
from .tagged_resource_limit_and_count import TaggedResourceLimitAndCount


class Project(Model):
    """Project, as the server answers it (ProjectResponse).

    Answered by activateProject, createProject, listProjects, suspendProject, updateProject.
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
    displaytext: str
    domain: str
    domainid: str
    gpuavailable: str | None = None
    gpulimit: str | None = None
    gputotal: int | None = None
    icon: ResourceIcon | None = None
    ipavailable: str | None = None
    iplimit: str | None = None
    iptotal: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    memoryavailable: str | None = None
    memorylimit: str | None = None
    memorytotal: int | None = None
    networkavailable: str | None = None
    networklimit: str | None = None
    networktotal: int | None = None
    objectstorageavailable: str | None = None
    objectstoragelimit: str | None = None
    objectstoragetotal: int | None = None
    owner: list[dict[str, str]] | None = None
    primarystorageavailable: str | None = None
    primarystoragelimit: str | None = None
    primarystoragetotal: int | None = None
    projectaccountname: str | None = None
    secondarystorageavailable: str | None = None
    secondarystoragelimit: str | None = None
    secondarystoragetotal: float | None = None
    snapshotavailable: str | None = None
    snapshotlimit: str | None = None
    snapshottotal: int | None = None
    state: ProjectState
    taggedresources: list[TaggedResourceLimitAndCount] | None = None
    tags: list[ResourceTag] | None = None
    templateavailable: str | None = None
    templatelimit: str | None = None
    templatetotal: int | None = None
    vmavailable: str | None = None
    vmlimit: str | None = None
    vmrunning: int | None = None
    vmstopped: int | None = None
    vmtotal: int | None = None
    volumeavailable: str | None = None
    volumelimit: str | None = None
    volumetotal: int | None = None
    vpcavailable: str | None = None
    vpclimit: str | None = None
    vpctotal: int | None = None
