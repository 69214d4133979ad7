# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class RestartSharedFileSystemRequest(Request):
    """The request of restartSharedFileSystem; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "restartSharedFileSystem"
    id: str
    """the resource (SharedFileSystem id)"""
    cleanup: bool | None = None
    """build a new machine for the file system"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def restart_shared_file_system(
    client: BaseClient, *, id: str, cleanup: bool | None = None
) -> Job[SharedFileSystem]:
    """Restart a shared file system, on a new machine if cleanup is set.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)
        cleanup: build a new machine for the file system

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(RestartSharedFileSystemRequest(id=id, cleanup=cleanup))
