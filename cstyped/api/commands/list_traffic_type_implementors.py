# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import TRAFFIC_TYPE_NAME_VALUES, TrafficTypeName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.traffic_type_implementor import TrafficTypeImplementor


class ListTrafficTypeImplementorsRequest(Request):
    """The request of listTrafficTypeImplementors; `client.send` takes it and returns
    ListResult[TrafficTypeImplementor].
    """

    command: ClassVar[str] = "listTrafficTypeImplementors"
    wire: ClassVar[Wire] = Wire(repeatable=True, one_case={"traffictype": TRAFFIC_TYPE_NAME_VALUES})
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    traffictype: TrafficTypeName | None = None
    """only those for this type of traffic: None, Public, Guest, Storage, Management, Control or
    Vpn
    """

    def parse(self, envelope: Envelope) -> ListResult[TrafficTypeImplementor]:
        """Decode the answer."""
        from ...models.traffic_type_implementor import TrafficTypeImplementor

        return envelope.list(TrafficTypeImplementor)


def list_traffic_type_implementors(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    traffictype: TrafficTypeName | None = None,
) -> ListResult[TrafficTypeImplementor]:
    """List which component implements each traffic type.

    Since CloudStack 3.0.0.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        traffictype: only those for this type of traffic: None, Public, Guest, Storage,
            Management, Control or Vpn

    Returns:
        ListResult[TrafficTypeImplementor]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTrafficTypeImplementorsRequest(
            keyword=keyword, page=page, pagesize=pagesize, traffictype=traffictype
        )
    )
