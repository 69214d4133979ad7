# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RELATIONAL_OPERATOR_VALUES, RelationalOperator

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.condition import Condition


class CreateConditionRequest(Request):
    """The request of createCondition; `client.send` takes it and returns Job[Condition]."""

    command: ClassVar[str] = "createCondition"
    wire: ClassVar[Wire] = Wire(any_case={"relationaloperator": RELATIONAL_OPERATOR_VALUES})
    counterid: str
    """the performance counter (Counter id)"""
    relationaloperator: RelationalOperator
    """how the counter is compared with the threshold: EQ, GT, LT, GE or LE, in upper or lower
    case
    """
    threshold: int
    """value that the counter is compared with, in the counter's unit"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[Condition]:
        """Decode the answer."""
        from ...models.condition import Condition

        return envelope.job(Condition)


def create_condition(
    client: BaseClient,
    *,
    counterid: str,
    relationaloperator: RelationalOperator,
    threshold: int,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
) -> Job[Condition]:
    """Define a condition: a counter compared with a threshold.

    Args:
        counterid: the performance counter (Counter id)
        relationaloperator: how the counter is compared with the threshold: EQ, GT, LT, GE or
            LE, in upper or lower case
        threshold: value that the counter is compared with, in the counter's unit
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the Condition.
    """
    return client.send(
        CreateConditionRequest(
            counterid=counterid,
            relationaloperator=relationaloperator,
            threshold=threshold,
            account=account,
            domainid=domainid,
            projectid=projectid,
        )
    )
