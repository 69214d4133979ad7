# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.vmware_datacenter import VmwareDatacenter


class ListVmwareDcsRequest(Request):
    """The request of listVmwareDcs; `client.send` takes it and returns
    ListResult[VmwareDatacenter].
    """

    command: ClassVar[str] = "listVmwareDcs"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    zoneid: str
    """only those in this zone"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[VmwareDatacenter]:
        """Decode the answer."""
        from ...models.vmware_datacenter import VmwareDatacenter

        return envelope.list(VmwareDatacenter)


def list_vmware_dcs(
    client: BaseClient,
    *,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[VmwareDatacenter]:
    """List the VMware datacenter tied to a zone.

    Args:
        zoneid: only those in this zone
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[VmwareDatacenter]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVmwareDcsRequest(zoneid=zoneid, keyword=keyword, page=page, pagesize=pagesize)
    )
