# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.shared_file_system_provider import SharedFileSystemProvider


class ListSharedFileSystemProvidersRequest(Request):
    """The request of listSharedFileSystemProviders; `client.send` takes it and returns
    ListResult[SharedFileSystemProvider].
    """

    command: ClassVar[str] = "listSharedFileSystemProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[SharedFileSystemProvider]:
        """Decode the answer."""
        from ...models.shared_file_system_provider import SharedFileSystemProvider

        return envelope.list(SharedFileSystemProvider)


def list_shared_file_system_providers(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[SharedFileSystemProvider]:
    """List the providers of shared file systems.

    Since CloudStack 4.20.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[SharedFileSystemProvider]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListSharedFileSystemProvidersRequest(keyword=keyword, page=page, pagesize=pagesize)
    )
