# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.nicira_nvp_device import NiciraNvpDevice


class ListNiciraNvpDevicesRequest(Request):
    """The request of listNiciraNvpDevices; `client.send` takes it and returns
    ListResult[NiciraNvpDevice].
    """

    command: ClassVar[str] = "listNiciraNvpDevices"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    nvpdeviceid: str | None = None
    """the Nicira NVP controller (NiciraNvpDevice id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""

    def parse(self, envelope: Envelope) -> ListResult[NiciraNvpDevice]:
        """Decode the answer."""
        from ...models.nicira_nvp_device import NiciraNvpDevice

        return envelope.list(NiciraNvpDevice)


def list_nicira_nvp_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    nvpdeviceid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
) -> ListResult[NiciraNvpDevice]:
    """List Nicira NVP controllers.

    Args:
        keyword: only those with this text in their name or another main field
        nvpdeviceid: the Nicira NVP controller (NiciraNvpDevice id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)

    Returns:
        ListResult[NiciraNvpDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNiciraNvpDevicesRequest(
            keyword=keyword,
            nvpdeviceid=nvpdeviceid,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
        )
    )
