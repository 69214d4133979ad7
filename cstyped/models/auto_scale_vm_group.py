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
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    associatednetworkid: str | None = None
    """the network tied to it, by id"""
    associatednetworkname: str | None = None
    """the network that it serves, by name"""
    availablevirtualmachinecount: int
    """machines of the group that are up or on their way"""
    created: datetime | None = None
    """when it was made"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    fordisplay: bool | None = None
    """whether ordinary users see it"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    interval: int
    """seconds between two readings of the counters"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    lbprovider: NetworkServiceProviderName | None = None
    """provider of the load balancing"""
    lbruleid: str | None = None
    """the load balancer rule, by id"""
    maxmembers: int
    """most machines in the group"""
    minmembers: int
    """fewest machines in the group"""
    privateport: str | None = None
    """port on the machine"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    publicip: str | None = None
    """public IP address"""
    publicipid: str | None = None
    """the public IP address, by id"""
    publicport: str | None = None
    """port on the public address"""
    scaledownpolicies: list[AutoScalePolicy]
    """policies that remove machines"""
    scaleuppolicies: list[AutoScalePolicy]
    """policies that add machines"""
    state: AutoScaleVmGroupState
    """whether the group scales"""
    vmprofileid: str | None = None
    """the autoscale machine profile, by id"""
