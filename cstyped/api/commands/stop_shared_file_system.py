# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class StopSharedFileSystemRequest(Request):
    """The request of stopSharedFileSystem; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "stopSharedFileSystem"
    id: str
    """the resource (SharedFileSystem id)"""
    forced: bool | None = None
    """cut the power of its machine"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def stop_shared_file_system(
    client: BaseClient, *, id: str, forced: bool | None = None
) -> Job[SharedFileSystem]:
    """Stop a shared file system; mounted clients lose it.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)
        forced: cut the power of its machine

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(StopSharedFileSystemRequest(id=id, forced=forced))
