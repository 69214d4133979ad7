# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.guest_os_mapping import GuestOsMapping


class ListGuestOsMappingRequest(Request):
    """The request of listGuestOsMapping; `client.send` takes it and returns
    ListResult[GuestOsMapping].
    """

    command: ClassVar[str] = "listGuestOsMapping"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"hypervisor": HYPERVISOR_NAME_VALUES})
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    hypervisorversion: str | None = None
    """only those of this hypervisor version"""
    id: str | None = None
    """only the one with this id (GuestOsMapping id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    osdisplayname: str | None = None
    """display name of the guest OS"""
    osnameforhypervisor: str | None = None
    """name of the OS in the hypervisor's words"""
    ostypeid: str | None = None
    """only those of this guest OS (OsType id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""

    def parse(self, envelope: Envelope) -> ListResult[GuestOsMapping]:
        """Decode the answer."""
        from ...models.guest_os_mapping import GuestOsMapping

        return envelope.list(GuestOsMapping)


def list_guest_os_mapping(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    hypervisorversion: str | None = None,
    id: str | None = None,
    keyword: str | None = None,
    osdisplayname: str | None = None,
    osnameforhypervisor: str | None = None,
    ostypeid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
) -> ListResult[GuestOsMapping]:
    """List the names of guest OS types on each hypervisor version.

    Since CloudStack 4.4.0.

    Args:
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        hypervisorversion: only those of this hypervisor version
        id: only the one with this id (GuestOsMapping id)
        keyword: only those with this text in their name or another main field
        osdisplayname: display name of the guest OS
        osnameforhypervisor: name of the OS in the hypervisor's words
        ostypeid: only those of this guest OS (OsType id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`

    Returns:
        ListResult[GuestOsMapping]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListGuestOsMappingRequest(
            hypervisor=hypervisor,
            hypervisorversion=hypervisorversion,
            id=id,
            keyword=keyword,
            osdisplayname=osdisplayname,
            osnameforhypervisor=osnameforhypervisor,
            ostypeid=ostypeid,
            page=page,
            pagesize=pagesize,
        )
    )
