# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""AutoScaleVmGroup, as the server answers it (AutoScaleVmGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import AutoScaleVmGroupState, NetworkServiceProviderName
from .auto_scale_policy import AutoScalePolicy


class AutoScaleVmGroup(Model):
    """AutoScaleVmGroup, as the server answers it (AutoScaleVmGroupResponse).

    Answered by createAutoScaleVmGroup, disableAutoScaleVmGroup, enableAutoScaleVmGroup,
    listAutoScaleVmGroups, updateAutoScaleVmGroup.
    """

    id: str
    name: str | None = None
    account: str | None = None
    associatednetworkid: str | None = None
    associatednetworkname: str | None = None
    availablevirtualmachinecount: int | None = None
    created: datetime | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    fordisplay: bool | None = None
    hasannotations: bool | None = None
    interval: int | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    lbprovider: NetworkServiceProviderName | None = None
    lbruleid: str | None = None
    maxmembers: int | None = None
    minmembers: int | None = None
    privateport: str | None = None
    project: str | None = None
    projectid: str | None = None
    publicip: str | None = None
    publicipid: str | None = None
    publicport: str | None = None
    scaledownpolicies: list[AutoScalePolicy] | None = None
    scaleuppolicies: list[AutoScalePolicy] | None = None
    state: AutoScaleVmGroupState | None = None
    vmprofileid: str | None = None
