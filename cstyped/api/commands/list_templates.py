# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    DOMAIN_DETAILS_VALUES,
    HYPERVISOR_NAME_VALUES,
    TEMPLATE_FILTER_VALUES,
    TEMPLATE_TYPE_VALUES,
    CpuArch,
    DomainDetails,
    HypervisorName,
    TemplateFilter,
    TemplateType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.template import Template


class ListTemplatesRequest(Request):
    """The request of listTemplates; `client.send` takes it and returns ListResult[Template]."""

    command: ClassVar[str] = "listTemplates"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"details": "omitted", "ids": "no-rows"},
        dropped_if_empty=frozenset(
            {"extensionid", "imagestoreid", "oscategoryid", "parenttemplateid", "storageid"}
        ),
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES, "templatetype": TEMPLATE_TYPE_VALUES},
        one_case={
            "templatefilter": TEMPLATE_FILTER_VALUES,
            "arch": CPU_ARCH_VALUES,
            "details": DOMAIN_DETAILS_VALUES,
        },
    )
    templatefilter: TemplateFilter
    """which templates, by owner and visibility: a value of types.TemplateFilter"""
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    details: CommaList[DomainDetails] | None = None
    """which parts of a row are filled, a comma list: all, resource or min [since 4.15]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    extensionid: str | None = None
    """the extension (Extension id) [since 4.21.0]"""
    forcks: bool | None = None
    """only templates for Kubernetes clusters [since 4.21.0]"""
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (Template id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (Template ids); an empty list gives no rows,
    without asking [since 4.9]
    """
    imagestoreid: str | None = None
    """only those in this image store (ImageStore id) [since 4.19]"""
    isready: bool | None = None
    """only those that are ready for use, or only others [since 4.21.0]"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    isvnf: bool | None = None
    """only VNF appliances, or only others [since 4.19.0]"""
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
    parenttemplateid: str | None = None
    """the template to which the data disks belong (Template id) [since 4.4]"""
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
    templatetype: TemplateType | None = None
    """only templates of this type: a value of types.TemplateType, in upper or lower case [since
    4.19.0]
    """
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.list(Template)


def list_templates(
    client: BaseClient,
    *,
    templatefilter: TemplateFilter,
    account: str | None = None,
    arch: CpuArch | None = None,
    details: CommaList[DomainDetails] | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    forcks: bool | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    imagestoreid: str | None = None,
    isready: bool | None = None,
    isrecursive: bool | None = None,
    isvnf: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    oscategoryid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    parenttemplateid: str | None = None,
    projectid: str | None = None,
    showicon: bool | None = None,
    showremoved: bool | None = None,
    showunique: bool | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    templatetype: TemplateType | None = None,
    zoneid: str | None = None,
) -> ListResult[Template]:
    """List templates that match the filter, such as featured or self.

    Args:
        templatefilter: which templates, by owner and visibility: a value of
            types.TemplateFilter
        account: only those that this account owns; goes together with `domainid`
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        details: which parts of a row are filled, a comma list: all, resource or min [since
            4.15]
        domainid: only those of this domain (Domain id)
        extensionid: the extension (Extension id) [since 4.21.0]
        forcks: only templates for Kubernetes clusters [since 4.21.0]
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (Template id)
        ids: ids of several; not together with `id` (Template ids); an empty list gives no rows,
            without asking [since 4.9]
        imagestoreid: only those in this image store (ImageStore id) [since 4.19]
        isready: only those that are ready for use, or only others [since 4.21.0]
        isrecursive: take the domains below as well
        isvnf: only VNF appliances, or only others [since 4.19.0]
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        oscategoryid: only those in this OS category (OsCategory id) [since 4.21.0]
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        parenttemplateid: the template to which the data disks belong (Template id) [since 4.4]
        projectid: the project; -1 for the resources of all projects (Project id)
        showicon: add the icons
        showremoved: removed ones too
        showunique: one row each, not one for every zone [since 4.13.2]
        storageid: only those on this storage pool (StoragePool id) [since 4.19]
        tags: only those with these tags
        templatetype: only templates of this type: a value of types.TemplateType, in upper or
            lower case [since 4.19.0]
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[Template]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListTemplatesRequest(
            templatefilter=templatefilter,
            account=account,
            arch=arch,
            details=details,
            domainid=domainid,
            extensionid=extensionid,
            forcks=forcks,
            hypervisor=hypervisor,
            id=id,
            ids=ids,
            imagestoreid=imagestoreid,
            isready=isready,
            isrecursive=isrecursive,
            isvnf=isvnf,
            keyword=keyword,
            listall=listall,
            name=name,
            oscategoryid=oscategoryid,
            page=page,
            pagesize=pagesize,
            parenttemplateid=parenttemplateid,
            projectid=projectid,
            showicon=showicon,
            showremoved=showremoved,
            showunique=showunique,
            storageid=storageid,
            tags=tags,
            templatetype=templatetype,
            zoneid=zoneid,
        )
    )
