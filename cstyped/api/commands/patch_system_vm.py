# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class PatchSystemVmRequest(Request):
    """The request of patchSystemVm; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "patchSystemVm"
    forced: bool | None = None
    """patch even if the scripts are up to date"""
    id: str | None = None
    """the resource (SystemVm id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def patch_system_vm(
    client: BaseClient, *, forced: bool | None = None, id: str | None = None
) -> Job[Success]:
    """Update the software of a running system VM or router in place.

    Since CloudStack 4.17.0.

    Args:
        forced: patch even if the scripts are up to date
        id: the resource (SystemVm id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(PatchSystemVmRequest(forced=forced, id=id))
