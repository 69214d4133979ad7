# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import AutoScaleAction
from .condition import Condition


class AutoScalePolicy(Model):
    """AutoScalePolicy, as the server answers it (AutoScalePolicyResponse).

    Answered by createAutoScalePolicy, listAutoScalePolicies, updateAutoScalePolicy.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    action: AutoScaleAction
    """whether machines are added or removed"""
    conditions: list[Condition]
    """what must hold, all of it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    duration: int
    """seconds that the conditions must hold before the action starts"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    quiettime: int
    """seconds to rest after an action"""
