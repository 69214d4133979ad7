# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Condition, as the server answers it (ConditionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import RelationalOperator
from .counter import Counter


class Condition(Model):
    """Condition, as the server answers it (ConditionResponse).

    Answered by createCondition, listConditions, updateCondition.
    """

    id: str
    account: str | None = None
    counter: Counter | None = None
    counterid: str | None = None
    countername: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    project: str | None = None
    projectid: str | None = None
    relationaloperator: RelationalOperator
    threshold: int
    zoneid: str | None = None
