# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import CpuArch, HypervisorType, ImageFormat, TemplateType, UserDataOverridePolicy
from .child_template import ChildTemplate
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag
from .vnf_nic import VnfNic

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Childtemplates:
        @deprecated(
            "left from when templates of several disks were split up; they are deployed whole now"
        )
        def __get__(self, model: Template, owner: object = None) -> list[ChildTemplate] | None: ...
        def __set__(self, model: Template, value: list[ChildTemplate] | None) -> None: ...

    class _Parenttemplateid:
        @deprecated(
            "left from when templates of several disks were split up; they are deployed whole now"
        )
        def __get__(self, model: Template, owner: object = None) -> str | None: ...
        def __set__(self, model: Template, value: str | None) -> None: ...


class Template(Model):
    """Template, as the server answers it (TemplateResponse).

    Answered by copyIso, copyTemplate, createTemplate, linkUserDataToTemplate, listIsos,
    listTemplates, listVnfTemplates, prepareTemplate, registerIso, registerTemplate,
    registerVnfTemplate, updateIso, updateTemplate, updateVnfTemplate.
    """

    id: str
    """id of the template"""
    name: str
    """name of the template"""
    account: str | None = None
    """name of the owning account"""
    accountid: str | None = None
    """id of the owning account"""
    arch: CpuArch | None = None
    """CPU architecture"""
    bits: int
    """word size of the guest: 32 or 64"""
    bootable: bool | None = None
    """whether a machine can boot from the image"""
    checksum: str | None = None
    """digest of the image file"""
    if TYPE_CHECKING:
        childtemplates: _Childtemplates = _Childtemplates()
        """data disk templates that belong to this one. Deprecated since 4.15: left from when
        templates of several disks were split up; they are deployed whole now
        """
    else:
        childtemplates: list[ChildTemplate] | None = None
    created: datetime | None = None
    """when the template was created"""
    crossZones: bool
    """whether every zone has the image"""
    deployasis: bool | None = None
    """whether the appliance's own hardware description is kept (VMware)"""
    deployasisdetails: dict[str, str] | None = None
    """facts read from the appliance, by key (VMware)"""
    details: dict[str, str] | None = None
    """further facts by key"""
    directdownload: bool | None = None
    """whether hosts fetch it from its URL, past secondary storage (KVM)"""
    displaytext: str
    """display text of the template"""
    domain: str
    """name of the owner's domain"""
    domainid: str
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    downloaddetails: list[dict[str, str]] | None = None
    """how far the download to each store is"""
    extensionid: str | None = None
    """id of the extension"""
    extensionname: str | None = None
    """name of the extension"""
    forcks: bool | None = None
    """whether Kubernetes clusters can be built from it"""
    format: ImageFormat | None = None
    """file format of the image"""
    hasannotations: bool | None = None
    """whether the template has annotations"""
    hostid: str | None = None
    """id of the image store's host"""
    hostname: str | None = None
    """name of the image store's host"""
    hypervisor: HypervisorType | None = None
    """hypervisor type"""
    icon: ResourceIcon | None = None
    """icon of the template"""
    isdynamicallyscalable: bool | None = None
    """whether the guest has the tools for changing CPU and memory while it runs"""
    isextractable: bool | None = None
    """whether it may be downloaded"""
    isfeatured: bool
    """whether it is shown among the featured ones"""
    ispublic: bool
    """whether everybody may use it"""
    isready: bool
    """whether it can be deployed"""
    jobid: str | None = None
    """id of the last job on the template"""
    jobstatus: int | None = None
    """status of the last job on the template: 0 pending, 1 done, 2 failed"""
    ostypeid: str | None = None
    """id of the guest OS"""
    ostypename: str | None = None
    """name of the guest OS"""
    if TYPE_CHECKING:
        parenttemplateid: _Parenttemplateid = _Parenttemplateid()
        """id of the template to which the data disk belongs. Deprecated since 4.15: left from
        when templates of several disks were split up; they are deployed whole now
        """
    else:
        parenttemplateid: str | None = None
    passwordenabled: bool | None = None
    """whether the guest can take a new password from CloudStack"""
    physicalsize: int | None = None
    """bytes that it takes on the storage"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    removed: datetime | None = None
    """when the template was removed"""
    requireshvm: bool | None = None
    """whether the guest needs full virtualization"""
    size: int | None = None
    """bytes that the guest sees"""
    sourcetemplateid: str | None = None
    """id of the template that it was copied from"""
    sshkeyenabled: bool | None = None
    """whether the guest can take SSH keys from CloudStack"""
    status: str | None = None
    """how far the download is, in words"""
    tags: list[ResourceTag]
    """resource tags of the template"""
    templatetag: str | None = None
    """host tag that machines of this template need"""
    templatetype: TemplateType | None = None
    """kind of template"""
    url: str | None = None
    """where it was fetched from"""
    userdataid: str | None = None
    """id of the stored user data"""
    userdataname: str | None = None
    """name of the stored user data"""
    userdataparams: str | None = None
    """names of the variables in the user data, a comma list"""
    userdatapolicy: UserDataOverridePolicy | None = None
    """whether user data given at deployment adds, replaces or is refused"""
    vnfdetails: dict[str, str] | None = None
    """facts about the VNF by key"""
    vnfnics: list[VnfNic] | None = None
    """network cards that the VNF needs"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
