# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_policy import AutoScalePolicy


class UpdateAutoScalePolicyRequest(Request):
    """The request of updateAutoScalePolicy; `client.send` takes it and returns
    Job[AutoScalePolicy].
    """

    command: ClassVar[str] = "updateAutoScalePolicy"
    wire: ClassVar[Wire] = Wire(empty_lists={"conditionids": "refused"})
    id: str
    """the resource (AutoScalePolicy id)"""
    conditionids: CommaList[str] | None = None
    """ids of autoscale conditions, all of which must hold (Condition ids)"""
    duration: int | None = None
    """seconds that the conditions must hold before the action starts"""
    name: str | None = None
    """the name [since 4.18.0]"""
    quiettime: int | None = None
    """seconds to rest after an action"""

    def parse(self, envelope: Envelope) -> Job[AutoScalePolicy]:
        """Decode the answer."""
        from ...models.auto_scale_policy import AutoScalePolicy

        return envelope.job(AutoScalePolicy)


def update_auto_scale_policy(
    client: BaseClient,
    *,
    id: str,
    conditionids: CommaList[str] | None = None,
    duration: int | None = None,
    name: str | None = None,
    quiettime: int | None = None,
) -> Job[AutoScalePolicy]:
    """Change the conditions and times of an autoscale policy.

    Args:
        id: the resource (AutoScalePolicy id)
        conditionids: ids of autoscale conditions, all of which must hold (Condition ids)
        duration: seconds that the conditions must hold before the action starts
        name: the name [since 4.18.0]
        quiettime: seconds to rest after an action

    Returns:
        The job; `.result()` waits for it and gives the AutoScalePolicy.
    """
    return client.send(
        UpdateAutoScalePolicyRequest(
            id=id, conditionids=conditionids, duration=duration, name=name, quiettime=quiettime
        )
    )
