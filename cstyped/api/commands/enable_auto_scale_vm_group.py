# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.auto_scale_vm_group import AutoScaleVmGroup


class EnableAutoScaleVmGroupRequest(Request):
    """The request of enableAutoScaleVmGroup; `client.send` takes it and returns
    Job[AutoScaleVmGroup].
    """

    command: ClassVar[str] = "enableAutoScaleVmGroup"
    id: str
    """the resource (AutoScaleVmGroup id)"""

    def parse(self, envelope: Envelope) -> Job[AutoScaleVmGroup]:
        """Decode the answer."""
        from ...models.auto_scale_vm_group import AutoScaleVmGroup

        return envelope.job(AutoScaleVmGroup)


def enable_auto_scale_vm_group(client: BaseClient, *, id: str) -> Job[AutoScaleVmGroup]:
    """Let a paused autoscale group scale again.

    Args:
        id: the resource (AutoScaleVmGroup id)

    Returns:
        The job; `.result()` waits for it and gives the AutoScaleVmGroup.
    """
    return client.send(EnableAutoScaleVmGroupRequest(id=id))
