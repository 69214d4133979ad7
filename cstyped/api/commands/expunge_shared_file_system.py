# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ExpungeSharedFileSystemRequest(Request):
    """The request of expungeSharedFileSystem; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "expungeSharedFileSystem"
    id: str | None = None
    """the resource (SharedFileSystem id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def expunge_shared_file_system(client: BaseClient, *, id: str | None = None) -> Job[Success]:
    """Erase a destroyed shared file system; it is lost.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (SharedFileSystem id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(ExpungeSharedFileSystemRequest(id=id))
