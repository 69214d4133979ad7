# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AutoScaleAction
from .condition import Condition


class AutoScalePolicy(Model):
    """AutoScalePolicy, as the server answers it (AutoScalePolicyResponse).

    Answered by createAutoScalePolicy, listAutoScalePolicies, updateAutoScalePolicy.
    """

    id: str
    """id of the auto scale policy"""
    name: str | None = None
    """name of the auto scale policy"""
    account: str | None = None
    """name of the owning account"""
    action: AutoScaleAction
    """whether machines are added or removed"""
    conditions: list[Condition]
    """what must hold, all of it"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    duration: int
    """seconds that the conditions must hold before the action starts"""
    jobid: str | None = None
    """id of the last job on the auto scale policy"""
    jobstatus: int | None = None
    """status of the last job on the auto scale policy: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    quiettime: int
    """seconds to rest after an action"""
