# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.unmanaged_instance import UnmanagedInstance


class ListVmwareDcVmsRequest(Request):
    """The request of listVmwareDcVms; `client.send` takes it and returns
    ListResult[UnmanagedInstance].
    """

    command: ClassVar[str] = "listVmwareDcVms"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}), repeatable=True)
    datacentername: str | None = None
    """name of the data center in vCenter"""
    existingvcenterid: str | None = None
    """the VMware data center that is linked already"""
    hostname: str | None = None
    """only those with this host name or IP address"""
    instancename: str | None = None
    """name that the hypervisor uses"""
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
    vcenter: str | None = None
    """host name or IP address of vCenter"""

    def parse(self, envelope: Envelope) -> ListResult[UnmanagedInstance]:
        """Decode the answer."""
        from ...models.unmanaged_instance import UnmanagedInstance

        return envelope.list(UnmanagedInstance)


def list_vmware_dc_vms(
    client: BaseClient,
    *,
    datacentername: str | None = None,
    existingvcenterid: str | None = None,
    hostname: str | None = None,
    instancename: str | None = None,
    keyword: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> ListResult[UnmanagedInstance]:
    """List the machines of a vCenter datacenter that could be imported.

    Args:
        datacentername: name of the data center in vCenter
        existingvcenterid: the VMware data center that is linked already
        hostname: only those with this host name or IP address
        instancename: name that the hypervisor uses
        keyword: only those with this text in their name or another main field
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        password: the password
        username: only those with this user name
        vcenter: host name or IP address of vCenter

    Returns:
        ListResult[UnmanagedInstance]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVmwareDcVmsRequest(
            datacentername=datacentername,
            existingvcenterid=existingvcenterid,
            hostname=hostname,
            instancename=instancename,
            keyword=keyword,
            page=page,
            pagesize=pagesize,
            password=password,
            username=username,
            vcenter=vcenter,
        )
    )
