# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.tungsten_fabric_vm import TungstenFabricVm


class ListTungstenFabricVmRequest(Request):
    """The request of listTungstenFabricVm; `client.send` takes it and returns
    ListResult[TungstenFabricVm].
    """

    command: ClassVar[str] = "listTungstenFabricVm"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    vmuuid: str | None = None
    """the machine, as Tungsten Fabric knows it"""
    zoneid: str | None = None
    """only those in this zone"""

    def parse(self, envelope: Envelope) -> ListResult[TungstenFabricVm]:
        """Decode the answer."""
        from ...models.tungsten_fabric_vm import TungstenFabricVm

        return envelope.list(TungstenFabricVm)


def list_tungsten_fabric_vm(
    client: BaseClient,
    *,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    vmuuid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[TungstenFabricVm]:
    """List the virtual machines that Tungsten Fabric knows.

    Args:
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        vmuuid: the machine, as Tungsten Fabric knows it
        zoneid: only those in this zone

    Returns:
        ListResult[TungstenFabricVm]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTungstenFabricVmRequest(
            keyword=keyword, page=page, pagesize=pagesize, vmuuid=vmuuid, zoneid=zoneid
        )
    )
