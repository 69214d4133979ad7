# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteAutoScaleVmProfileRequest(Request):
    """The request of deleteAutoScaleVmProfile; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteAutoScaleVmProfile"
    id: str
    """the resource (AutoScaleVmProfile id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_auto_scale_vm_profile(client: BaseClient, *, id: str) -> Job[Success]:
    """Delete an autoscale machine profile that no group uses.

    Args:
        id: the resource (AutoScaleVmProfile id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteAutoScaleVmProfileRequest(id=id))
