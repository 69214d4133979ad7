# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.traffic_type import TrafficType


class ListTrafficTypesRequest(Request):
    """The request of listTrafficTypes; `client.send` takes it and returns
    ListResult[TrafficType].
    """

    command: ClassVar[str] = "listTrafficTypes"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    physicalnetworkid: str
    """only those of this physical network (PhysicalNetwork id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[TrafficType]:
        """Decode the answer."""
        from ...models.traffic_type import TrafficType

        return envelope.list(TrafficType)


def list_traffic_types(
    client: BaseClient,
    *,
    physicalnetworkid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[TrafficType]:
    """List what kinds of traffic a physical network carries.

    Since CloudStack 3.0.0.

    Args:
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[TrafficType]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTrafficTypesRequest(
            physicalnetworkid=physicalnetworkid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
