# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.big_switch_bcf_device import BigSwitchBcfDevice


class ListBigSwitchBcfDevicesRequest(Request):
    """The request of listBigSwitchBcfDevices; `client.send` takes it and returns
    ListResult[BigSwitchBcfDevice].
    """

    command: ClassVar[str] = "listBigSwitchBcfDevices"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    bcfdeviceid: str | None = None
    """the Big Switch BCF controller (BigSwitchBcfDevice id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""

    def parse(self, envelope: Envelope) -> ListResult[BigSwitchBcfDevice]:
        """Decode the answer."""
        from ...models.big_switch_bcf_device import BigSwitchBcfDevice

        return envelope.list(BigSwitchBcfDevice)


def list_big_switch_bcf_devices(
    client: BaseClient,
    *,
    bcfdeviceid: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[BigSwitchBcfDevice]:
    """List Big Switch BCF controllers.

    Since CloudStack 4.6.0.

    Args:
        bcfdeviceid: the Big Switch BCF controller (BigSwitchBcfDevice id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)

    Returns:
        ListResult[BigSwitchBcfDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBigSwitchBcfDevicesRequest(
            bcfdeviceid=bcfdeviceid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
        )
    )
