# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.nic import Nic


class ListNicsRequest(Request):
    """The request of listNics; `client.send` takes it and returns ListResult[Nic]."""

    command: ClassVar[str] = "listNics"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    virtualmachineid: str
    """only those of this virtual machine (VirtualMachine id)"""
    fordisplay: bool | None = None
    """only those that ordinary users see, or only hidden ones [since 4.4]"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    nicid: str | None = None
    """only those of this NIC (Nic id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[Nic]:
        """Decode the answer."""
        from ...models.nic import Nic

        return envelope.list(Nic)


def list_nics(
    client: BaseClient,
    *,
    virtualmachineid: str,
    fordisplay: bool | None = None,
    keyword: str | None = None,
    networkid: str | None = None,
    nicid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[Nic]:
    """List the NICs of a virtual machine.

    Args:
        virtualmachineid: only those of this virtual machine (VirtualMachine id)
        fordisplay: only those that ordinary users see, or only hidden ones [since 4.4]
        keyword: only those with this text in their name or another main field
        networkid: only those in this network (Network id)
        nicid: only those of this NIC (Nic id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[Nic]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListNicsRequest(
            virtualmachineid=virtualmachineid,
            fordisplay=fordisplay,
            keyword=keyword,
            networkid=networkid,
            nicid=nicid,
            page=page,
            pagesize=pagesize,
        )
    )
