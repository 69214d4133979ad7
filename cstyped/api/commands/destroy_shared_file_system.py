# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DestroySharedFileSystemRequest(Request):
    """The request of destroySharedFileSystem; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "destroySharedFileSystem"
    expunge: bool | None = None
    """remove it for good, past the recovery delay"""
    forced: bool | None = None
    """destroy it although it is running"""
    id: str | None = None
    """the resource (SharedFileSystem id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def destroy_shared_file_system(
    client: BaseClient,
    *,
    expunge: bool | None = None,
    forced: bool | None = None,
    id: str | None = None,
) -> Job[Success]:
    """Destroy a shared file system; it can be recovered until expunged.

    Since CloudStack 4.20.0.

    Args:
        expunge: remove it for good, past the recovery delay
        forced: destroy it although it is running
        id: the resource (SharedFileSystem id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DestroySharedFileSystemRequest(expunge=expunge, forced=forced, id=id))
