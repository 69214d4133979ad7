# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.brocade_vcs_device import BrocadeVcsDevice


class ListBrocadeVcsDevicesRequest(Request):
    """The request of listBrocadeVcsDevices; `client.send` takes it and returns
    ListResult[BrocadeVcsDevice].
    """

    command: ClassVar[str] = "listBrocadeVcsDevices"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    physicalnetworkid: str | None = None
    """only those of this physical network (PhysicalNetwork id)"""
    vcsdeviceid: str | None = None
    """the Brocade VCS switch (BrocadeVcsDevice id)"""

    def parse(self, envelope: Envelope) -> ListResult[BrocadeVcsDevice]:
        """Decode the answer."""
        from ...models.brocade_vcs_device import BrocadeVcsDevice

        return envelope.list(BrocadeVcsDevice)


def list_brocade_vcs_devices(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    physicalnetworkid: str | None = None,
    vcsdeviceid: str | None = None,
) -> ListResult[BrocadeVcsDevice]:
    """List Brocade VCS switches.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        physicalnetworkid: only those of this physical network (PhysicalNetwork id)
        vcsdeviceid: the Brocade VCS switch (BrocadeVcsDevice id)

    Returns:
        ListResult[BrocadeVcsDevice]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListBrocadeVcsDevicesRequest(
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            physicalnetworkid=physicalnetworkid,
            vcsdeviceid=vcsdeviceid,
        )
    )
