# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.netscaler_service_package import NetscalerServicePackage


class ListRegisteredServicePackagesRequest(Request):
    """The request of listRegisteredServicePackages; `client.send` takes it and returns
    ListResult[NetscalerServicePackage].
    """

    command: ClassVar[str] = "listRegisteredServicePackages"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[NetscalerServicePackage]:
        """Decode the answer."""
        from ...models.netscaler_service_package import NetscalerServicePackage

        return envelope.list(NetscalerServicePackage)


def list_registered_service_packages(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[NetscalerServicePackage]:
    """List the service packages of NetScaler Control Center.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[NetscalerServicePackage]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListRegisteredServicePackagesRequest(keyword=keyword, page=page, pagesize=pagesize)
    )
