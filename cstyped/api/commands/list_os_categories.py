# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CPU_ARCH_VALUES, CpuArch

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.os_category import OsCategory


class ListOsCategoriesRequest(Request):
    """The request of listOsCategories; `client.send` takes it and returns
    ListResult[OsCategory].
    """

    command: ClassVar[str] = "listOsCategories"
    wire: ClassVar[Wire] = Wire(
        repeatable=True, dropped_if_empty=frozenset({"zoneid"}), one_case={"arch": CPU_ARCH_VALUES}
    )
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.21.0]"""
    id: str | None = None
    """only the one with this id (OsCategory id)"""
    isfeatured: bool | None = None
    """only featured ones, or only others [since 4.21.0]"""
    isiso: bool | None = None
    """only categories with an ISO [since 4.21.0]"""
    isvnf: bool | None = None
    """only VNF appliances, or only others [since 4.21.0]"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    name: str | None = None
    """only those with this name [since 3.0.1]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    showicon: bool | None = None
    """add the icons [since 4.21.0]"""
    zoneid: str | None = None
    """only those in this zone (Zone id) [since 4.21.0]"""

    def parse(self, envelope: Envelope) -> ListResult[OsCategory]:
        """Decode the answer."""
        from ...models.os_category import OsCategory

        return envelope.list(OsCategory)


def list_os_categories(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    id: str | None = None,
    isfeatured: bool | None = None,
    isiso: bool | None = None,
    isvnf: bool | None = None,
    keyword: str | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    showicon: bool | None = None,
    zoneid: str | None = None,
) -> ListResult[OsCategory]:
    """List the categories of guest OS types.

    Args:
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.21.0]
        id: only the one with this id (OsCategory id)
        isfeatured: only featured ones, or only others [since 4.21.0]
        isiso: only categories with an ISO [since 4.21.0]
        isvnf: only VNF appliances, or only others [since 4.21.0]
        keyword: only those with this text in their name or another main field
        name: only those with this name [since 3.0.1]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        showicon: add the icons [since 4.21.0]
        zoneid: only those in this zone (Zone id) [since 4.21.0]

    Returns:
        ListResult[OsCategory]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListOsCategoriesRequest(
            arch=arch,
            id=id,
            isfeatured=isfeatured,
            isiso=isiso,
            isvnf=isvnf,
            keyword=keyword,
            name=name,
            page=page,
            pagesize=pagesize,
            showicon=showicon,
            zoneid=zoneid,
        )
    )
