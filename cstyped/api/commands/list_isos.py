# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import PairMap, Pairs, Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    TEMPLATE_FILTER_VALUES,
    CpuArch,
    HypervisorName,
    TemplateFilter,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.template import Template


class ListIsosRequest(Request):
    """The request of listIsos; `client.send` takes it and returns ListResult[Template]."""

    command: ClassVar[str] = "listIsos"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        dropped_if_empty=frozenset({"imagestoreid", "oscategoryid", "storageid"}),
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES},
        one_case={"arch": CPU_ARCH_VALUES, "isofilter": TEMPLATE_FILTER_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    bootable: bool | None = None
    """only images that machines can boot from, or only others"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (Template id)"""
    imagestoreid: str | None = None
    """only those in this image store (ImageStore id) [since 4.19]"""
    isofilter: TemplateFilter | None = None
    """which ISOs, by owner and visibility: a value of types.TemplateFilter"""
    ispublic: bool | None = None
    """only public ones, or only others"""
    isready: bool | None = None
    """only those that are ready for use, or only others"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    oscategoryid: str | None = None
    """only those in this OS category (OsCategory id) [since 4.21.0]"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    showicon: bool | None = None
    """add the icons"""
    showremoved: bool | None = None
    """removed ones too"""
    showunique: bool | None = None
    """one row each, not one for every zone [since 4.13.2]"""
    storageid: str | None = None
    """only those on this storage pool (StoragePool id) [since 4.19]"""
    tags: Pairs | None = None
    """only those with these tags"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.list(Template)


def list_isos(
    client: BaseClient,
    *,
    account: str | None = None,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    domainid: str | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    imagestoreid: str | None = None,
    isofilter: TemplateFilter | None = None,
    ispublic: bool | None = None,
    isready: bool | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    showicon: bool | None = None,
    showremoved: bool | None = None,
    showunique: bool | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    zoneid: str | None = None,
) -> ListResult[Template]:
    """List ISOs the caller can see.

    Args:
        account: only those that this account owns; goes together with `domainid`
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        bootable: only images that machines can boot from, or only others
        domainid: only those of this domain (Domain id)
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (Template id)
        imagestoreid: only those in this image store (ImageStore id) [since 4.19]
        isofilter: which ISOs, by owner and visibility: a value of types.TemplateFilter
        ispublic: only public ones, or only others
        isready: only those that are ready for use, or only others
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        oscategoryid: only those in this OS category (OsCategory id) [since 4.21.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        showicon: add the icons
        showremoved: removed ones too
        showunique: one row each, not one for every zone [since 4.13.2]
        storageid: only those on this storage pool (StoragePool id) [since 4.19]
        tags: only those with these tags
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Template]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListIsosRequest(
            account=account,
            arch=arch,
            bootable=bootable,
            domainid=domainid,
            hypervisor=hypervisor,
            id=id,
            imagestoreid=imagestoreid,
            isofilter=isofilter,
            ispublic=ispublic,
            isready=isready,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            oscategoryid=oscategoryid,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            showicon=showicon,
            showremoved=showremoved,
            showunique=showunique,
            storageid=storageid,
            tags=tags,
            zoneid=zoneid,
        )
    )
