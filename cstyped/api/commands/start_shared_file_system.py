# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.shared_file_system import SharedFileSystem


class StartSharedFileSystemRequest(Request):
    """The request of startSharedFileSystem; `client.send` takes it and returns
    Job[SharedFileSystem].
    """

    command: ClassVar[str] = "startSharedFileSystem"
    id: str
    """the resource (SharedFileSystem id)"""

    def parse(self, envelope: Envelope) -> Job[SharedFileSystem]:
        """Decode the answer."""
        from ...models.shared_file_system import SharedFileSystem

        return envelope.job(SharedFileSystem)


def start_shared_file_system(client: BaseClient, *, id: str) -> Job[SharedFileSystem]:
    """Start a stopped shared file system.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)

    Returns:
        The job; `.result()` waits for it and gives the SharedFileSystem.
    """
    return client.send(StartSharedFileSystemRequest(id=id))
