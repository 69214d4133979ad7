# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import AutoScaleVmGroupState, NetworkServiceProviderName
from .auto_scale_policy import AutoScalePolicy


class AutoScaleVmGroup(Model):
    """AutoScaleVmGroup, as the server answers it (AutoScaleVmGroupResponse).

    Answered by createAutoScaleVmGroup, disableAutoScaleVmGroup, enableAutoScaleVmGroup,
    listAutoScaleVmGroups, updateAutoScaleVmGroup.
    """

    id: str
    """id of the auto scale machine group"""
    name: str | None = None
    """name of the auto scale machine group"""
    account: str | None = None
    """name of the owning account"""
    associatednetworkid: str | None = None
    """id of the network tied to it"""
    associatednetworkname: str | None = None
    """name of the network that it serves"""
    availablevirtualmachinecount: int
    """machines of the group that are up or on their way"""
    created: datetime | None = None
    """when the auto scale machine group was created"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    hasannotations: bool | None = None
    """whether the auto scale machine group has annotations"""
    interval: int
    """seconds between two readings of the counters"""
    jobid: str | None = None
    """id of the last job on the auto scale machine group"""
    jobstatus: int | None = None
    """status of the last job on the auto scale machine group: 0 pending, 1 done, 2 failed"""
    lbprovider: NetworkServiceProviderName | None = None
    """provider of the load balancing"""
    lbruleid: str | None = None
    """id of the load balancer rule"""
    maxmembers: int
    """most machines in the group"""
    minmembers: int
    """fewest machines in the group"""
    privateport: str | None = None
    """port on the machine"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    publicip: str | None = None
    """public IP address"""
    publicipid: str | None = None
    """id of the public IP address"""
    publicport: str | None = None
    """port on the public address"""
    scaledownpolicies: list[AutoScalePolicy]
    """policies that remove machines"""
    scaleuppolicies: list[AutoScalePolicy]
    """policies that add machines"""
    state: AutoScaleVmGroupState
    """whether the group scales"""
    vmprofileid: str | None = None
    """id of the autoscale machine profile"""
