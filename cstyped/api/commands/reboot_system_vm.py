# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class RebootSystemVmRequest(Request):
    """The request of rebootSystemVm; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "rebootSystemVm"
    id: str
    """the resource (SystemVm id)"""
    forced: bool | None = None
    """stop and start it instead of a soft reboot [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def reboot_system_vm(client: BaseClient, *, id: str, forced: bool | None = None) -> Job[SystemVm]:
    """Restart a console proxy or secondary storage VM.

    Args:
        id: the resource (SystemVm id)
        forced: stop and start it instead of a soft reboot [since 4.16.0]

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(RebootSystemVmRequest(id=id, forced=forced))
