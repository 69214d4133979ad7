# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.host_for_migration import HostForMigration


class FindHostsForMigrationRequest(Request):
    """The request of findHostsForMigration; `client.send` takes it and returns
    ListResult[HostForMigration].
    """

    command: ClassVar[str] = "findHostsForMigration"
    wire: ClassVar[Wire] = Wire(repeatable=True)
    virtualmachineid: str
    """the machine to move (VirtualMachine id)"""
    keyword: str | None = None
    """text to search for"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[HostForMigration]:
        """Decode the answer."""
        from ...models.host_for_migration import HostForMigration

        return envelope.list(HostForMigration)


def find_hosts_for_migration(
    client: BaseClient,
    *,
    virtualmachineid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[HostForMigration]:
    """List the hosts a virtual machine can migrate to, and how suitable each is.

    Args:
        virtualmachineid: the machine to move (VirtualMachine id)
        keyword: text to search for
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[HostForMigration]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        FindHostsForMigrationRequest(
            virtualmachineid=virtualmachineid, keyword=keyword, page=page, pagesize=pagesize
        )
    )
