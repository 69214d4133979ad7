# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

from ...types import EXTENSION_DETAILS_VALUES, ExtensionDetails

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.extension import Extension


class ListExtensionsRequest(Request):
    """The request of listExtensions; `client.send` takes it and returns ListResult[Extension]."""

    command: ClassVar[str] = "listExtensions"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        empty_lists={"details": "omitted"},
        one_case={"details": EXTENSION_DETAILS_VALUES},
    )
    details: CommaList[ExtensionDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource, external or min"""
    id: str | None = None
    """only the one with this id (Extension id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[Extension]:
        """Decode the answer."""
        from ...models.extension import Extension

        return envelope.list(Extension)


def list_extensions(
    client: BaseClient,
    *,
    details: CommaList[ExtensionDetails] | None = None,
    id: str | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Extension]:
    """List extensions.

    Since CloudStack 4.21.0.

    Args:
        details: which parts of a row are filled, a comma list: all, resource, external or min
        id: only the one with this id (Extension id)
        keyword: only those with this text in their name or another main field
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[Extension]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListExtensionsRequest(
            details=details, id=id, keyword=keyword, name=name, page=page, pagesize=pagesize
        )
    )
