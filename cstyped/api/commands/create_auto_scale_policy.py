# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import AUTO_SCALE_ACTION_VALUES, AutoScaleAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_policy import AutoScalePolicy


class CreateAutoScalePolicyRequest(Request):
    """The request of createAutoScalePolicy; `client.send` takes it and returns
    Job[AutoScalePolicy].
    """

    command: ClassVar[str] = "createAutoScalePolicy"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"conditionids": "refused"}, any_case={"action": AUTO_SCALE_ACTION_VALUES}
    )
    action: AutoScaleAction
    """whether machines are added or removed: SCALEUP or SCALEDOWN, in upper or lower case"""
    conditionids: CommaList[str]
    """ids of autoscale conditions, all of which must hold (Condition ids)"""
    duration: int
    """seconds that the conditions must hold before the action starts"""
    name: str | None = None
    """the name [since 4.18.0]"""
    quiettime: int | None = None
    """seconds to rest after an action"""

    def parse(self, envelope: Envelope) -> Job[AutoScalePolicy]:
        """Decode the answer."""
        from ...models.auto_scale_policy import AutoScalePolicy

        return envelope.job(AutoScalePolicy)


def create_auto_scale_policy(
    client: BaseClient,
    *,
    action: AutoScaleAction,
    conditionids: CommaList[str],
    duration: int,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]:
    """Define when to scale: conditions, how long they must hold, and the action to take.

    Args:
        action: whether machines are added or removed: SCALEUP or SCALEDOWN, in upper or lower
            case
        conditionids: ids of autoscale conditions, all of which must hold (Condition ids)
        duration: seconds that the conditions must hold before the action starts
        name: the name [since 4.18.0]
        quiettime: seconds to rest after an action

    Returns:
        The job; `.result()` waits for it and gives the AutoScalePolicy.
    """
    return client.send(
        CreateAutoScalePolicyRequest(
            action=action,
            conditionids=conditionids,
            duration=duration,
            name=name,
            quiettime=quiettime,
        )
    )
