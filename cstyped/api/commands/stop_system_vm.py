# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class StopSystemVmRequest(Request):
    """The request of stopSystemVm; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "stopSystemVm"
    id: str
    """the resource (SystemVm id)"""
    forced: bool | None = None
    """mark it stopped even if the host does not answer"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def stop_system_vm(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
    """Stop a console proxy or secondary storage VM.

    Args:
        id: the resource (SystemVm id)
        forced: mark it stopped even if the host does not answer

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(StopSystemVmRequest(id=id, forced=forced))
