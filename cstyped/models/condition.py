# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RelationalOperator
from .counter import Counter


class Condition(Model):
    """Condition, as the server answers it (ConditionResponse).

    Answered by createCondition, listConditions, updateCondition.
    """

    id: str
    """the id"""
    account: str | None = None
    """the owning account, by name"""
    counter: Counter | None = None
    """the counter that is read"""
    counterid: str | None = None
    """the counter, by id"""
    countername: str | None = None
    """the counter, by name"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    relationaloperator: RelationalOperator
    """how the counter is compared with the threshold"""
    threshold: int
    """value that the counter is compared with, in the counter's unit"""
    zoneid: str | None = None
    """the zone, by id"""
