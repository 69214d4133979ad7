# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AffinityGroup, as the server answers it (AffinityGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import AffinityGroupTypeName
from .dedicated_resource import DedicatedResource


class AffinityGroup(Model):
    """AffinityGroup, as the server answers it (AffinityGroupResponse).

    Answered by createAffinityGroup, listAffinityGroups.
    """

    id: str
    name: str
    account: str | None = None
    dedicatedresources: list[DedicatedResource] | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    type: AffinityGroupTypeName | None = None
    virtualmachineIds: list[str] | None = None
