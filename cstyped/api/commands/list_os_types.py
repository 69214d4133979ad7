# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.os_type import OsType


class ListOsTypesRequest(Request):
    """The request of listOsTypes; `client.send` takes it and returns ListResult[OsType]."""

    command: ClassVar[str] = "listOsTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    description: str | None = None
    """only those with this description [since 3.0.1]"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.18.1]"""
    id: str | None = None
    """only the one with this id (OsType id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    oscategoryid: str | None = None
    """only those in this OS category (OsCategory id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[OsType]:
        """Decode the answer."""
        from ...models.os_type import OsType

        return envelope.list(OsType)


def list_os_types(
    client: BaseClient,
    *,
    description: str | None = None,
    fordisplay: bool | None = None,
    id: str | None = None,
    keyword: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[OsType]:
    """List guest OS types.

    Args:
        description: only those with this description [since 3.0.1]
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.18.1]
        id: only the one with this id (OsType id)
        keyword: only those with this text in their name or another main field
        oscategoryid: only those in this OS category (OsCategory id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[OsType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListOsTypesRequest(
            description=description,
            fordisplay=fordisplay,
            id=id,
            keyword=keyword,
            oscategoryid=oscategoryid,
            page=page,
            pagesize=pagesize,
        )
    )
