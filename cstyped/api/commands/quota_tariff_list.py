# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Timestamp, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.quota_tariff import QuotaTariff


class QuotaTariffListRequest(Request):
    """The request of quotaTariffList; `client.send` takes it and returns
    ListResult[QuotaTariff].
    """

    command: ClassVar[str] = "quotaTariffList"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    enddate: Timestamp | None = None
    """end of the period [since 4.18.0.0]"""
    id: str | None = None
    """the resource"""
    keyword: str | None = None
    """text to search for"""
    listall: bool | None = None
    """removed tariffs too [since 4.18.0.0]"""
    listonlyremoved: bool | None = None
    """only tariffs that are gone"""
    name: str | None = None
    """the name [since 4.18.0.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    startdate: Timestamp | None = None
    """begin of the period"""
    usagetype: int | None = None
    """usage type by its number"""

    def parse(self, envelope: Envelope) -> ListResult[QuotaTariff]:
        """Decode the answer."""
        from ...models.quota_tariff import QuotaTariff

        return envelope.list(QuotaTariff)


def quota_tariff_list(
    client: BaseClient,
    *,
    enddate: Timestamp | None = None,
    id: str | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    listonlyremoved: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    startdate: Timestamp | None = None,
    usagetype: int | None = None,
) -> ListResult[QuotaTariff]:
    """List tariffs of usage types.

    Since CloudStack 4.7.0.

    Args:
        enddate: end of the period [since 4.18.0.0]
        id: the resource
        keyword: text to search for
        listall: removed tariffs too [since 4.18.0.0]
        listonlyremoved: only tariffs that are gone
        name: the name [since 4.18.0.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        startdate: begin of the period
        usagetype: usage type by its number

    Returns:
        ListResult[QuotaTariff]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        QuotaTariffListRequest(
            enddate=enddate,
            id=id,
            keyword=keyword,
            listall=listall,
            listonlyremoved=listonlyremoved,
            name=name,
            page=page,
            pagesize=pagesize,
            startdate=startdate,
            usagetype=usagetype,
        )
    )
