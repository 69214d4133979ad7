# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class StartSystemVmRequest(Request):
    """The request of startSystemVm; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "startSystemVm"
    id: str
    """the resource (SystemVm id)"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def start_system_vm(client: BaseClient, *, id: str) -> Job[SystemVm]:
    """Start a console proxy or secondary storage VM.

    Args:
        id: the resource (SystemVm id)

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(StartSystemVmRequest(id=id))
