# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteAutoScaleVmGroupRequest(Request):
    """The request of deleteAutoScaleVmGroup; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteAutoScaleVmGroup"
    id: str
    """the resource (AutoScaleVmGroup id)"""
    cleanup: bool | None = None
    """destroy the machines of the group too [since 4.18.0]"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_auto_scale_vm_group(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[Success]:
    """Delete an autoscale group, and its machines if cleanup is set.

    Args:
        id: the resource (AutoScaleVmGroup id)
        cleanup: destroy the machines of the group too [since 4.18.0]

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteAutoScaleVmGroupRequest(id=id, cleanup=cleanup))
