# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import RelationalOperator
from .counter import Counter


class Condition(Model):
    """Condition, as the server answers it (ConditionResponse).

    Answered by createCondition, listConditions, updateCondition.
    """

    id: str
    """id of the condition"""
    account: str | None = None
    """name of the owning account"""
    counter: Counter | None = None
    """the counter that is read"""
    counterid: str | None = None
    """id of the counter"""
    countername: str | None = None
    """name of the counter"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    jobid: str | None = None
    """id of the last job on the condition"""
    jobstatus: int | None = None
    """status of the last job on the condition: 0 pending, 1 done, 2 failed"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    relationaloperator: RelationalOperator
    """how the counter is compared with the threshold"""
    threshold: int
    """value that the counter is compared with, in the counter's unit"""
    zoneid: str | None = None
    """id of the zone"""
