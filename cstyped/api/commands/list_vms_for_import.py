# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_KVM_ONLY_VALUES, HypervisorKvmOnly

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.unmanaged_instance import UnmanagedInstance


class ListVmsForImportRequest(Request):
    """The request of listVmsForImport; `client.send` takes it and returns
    ListResult[UnmanagedInstance].
    """

    command: ClassVar[str] = "listVmsForImport"
    wire: ClassVar[Wire] = Wire(
        secrets=frozenset({"password"}),
        repeatable=True,
        any_case={"hypervisor": HYPERVISOR_KVM_ONLY_VALUES},
    )
    host: str
    """where the source machines run: IP address or host name"""
    hypervisor: HypervisorKvmOnly
    """only those of this hypervisor: KVM, in upper or lower case"""
    zoneid: str
    """only those in this zone (Zone id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    password: str | None = None
    """the password"""
    username: str | None = None
    """only those with this user name"""

    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]:
        """Decode the answer."""
        from ...models.unmanaged_instance import UnmanagedInstance

        return envelope.list(UnmanagedInstance)


def list_vms_for_import(
    client: BaseClient,
    *,
    host: str,
    hypervisor: HypervisorKvmOnly,
    zoneid: str,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    password: str | None = None,
    username: str | None = None,
) -> ListResult[UnmanagedInstance]:
    """List machines on a host outside CloudStack that could be imported.

    Since CloudStack 4.19.0.

    Args:
        host: where the source machines run: IP address or host name
        hypervisor: only those of this hypervisor: KVM, in upper or lower case
        zoneid: only those in this zone (Zone id)
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        password: the password
        username: only those with this user name

    Returns:
        ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVmsForImportRequest(
            host=host,
            hypervisor=hypervisor,
            zoneid=zoneid,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            password=password,
            username=username,
        )
    )
