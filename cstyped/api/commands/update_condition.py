# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import RELATIONAL_OPERATOR_VALUES, RelationalOperator

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.condition import Condition


class UpdateConditionRequest(Request):
    """The request of updateCondition; `client.send` takes it and returns Job[Condition]."""

    command: ClassVar[str] = "updateCondition"
    wire: ClassVar[Wire] = Wire(any_case={"relationaloperator": RELATIONAL_OPERATOR_VALUES})
    id: str
    """the resource (Condition id)"""
    relationaloperator: RelationalOperator
    """how the counter is compared with the threshold: EQ, GT, LT, GE or LE, in upper or lower
    case
    """
    threshold: int
    """value that the counter is compared with, in the counter's unit"""

    def parse(self, envelope: Envelope) -> Job[Condition]:
        """Decode the answer."""
        from ...models.condition import Condition

        return envelope.job(Condition)


def update_condition(
    client: BaseClient, *, id: str, relationaloperator: RelationalOperator, threshold: int
) -> Job[Condition]:
    """Change the operator and threshold of an autoscale condition.

    Since CloudStack 4.18.0.

    Args:
        id: the resource (Condition id)
        relationaloperator: how the counter is compared with the threshold: EQ, GT, LT, GE or
            LE, in upper or lower case
        threshold: value that the counter is compared with, in the counter's unit

    Returns:
        The job; `.result()` waits for it and gives the Condition.
    """
    return client.send(
        UpdateConditionRequest(id=id, relationaloperator=relationaloperator, threshold=threshold)
    )
