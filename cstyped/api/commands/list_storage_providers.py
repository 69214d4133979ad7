# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import STORAGE_PROVIDER_TYPE_VALUES, StorageProviderType

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.storage_provider import StorageProvider


class ListStorageProvidersRequest(Request):
    """The request of listStorageProviders; `client.send` takes it and returns
    ListResult[StorageProvider].
    """

    command: ClassVar[str] = "listStorageProviders"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"type": STORAGE_PROVIDER_TYPE_VALUES})
    type: StorageProviderType
    """kind of store: PRIMARY, IMAGE, ImageCache or OBJECT, in upper or lower case"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[StorageProvider]:
        """Decode the answer."""
        from ...models.storage_provider import StorageProvider

        return envelope.list(StorageProvider)


def list_storage_providers(
    client: BaseClient,
    *,
    type: StorageProviderType,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[StorageProvider]:
    """List storage providers for primary, image or object storage, as the type says.

    Args:
        type: kind of store: PRIMARY, IMAGE, ImageCache or OBJECT, in upper or lower case
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[StorageProvider]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListStorageProvidersRequest(type=type, keyword=keyword, page=page, pagesize=pagesize)
    )
