# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""Template, as the server answers it (TemplateResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import CpuArch, HypervisorType, ImageFormat, TemplateType, UserDataOverridePolicy
from .child_template import ChildTemplate
from .resource_icon import ResourceIcon
from .resource_tag import ResourceTag


class Template(Model):
    """Template, as the server answers it (TemplateResponse).

    Answered by copyIso, copyTemplate, createTemplate, linkUserDataToTemplate, listIsos,
    listTemplates, listVnfTemplates, prepareTemplate, registerIso, registerTemplate,
    registerVnfTemplate, updateIso, updateTemplate, updateVnfTemplate.
    """

    id: str
    name: str
    account: str | None = None
    accountid: str | None = None
    arch: CpuArch | None = None
    bits: int | None = None
    bootable: bool | None = None
    checksum: str | None = None
    childtemplates: list[ChildTemplate] | None = None
    created: datetime | None = None
    crossZones: bool | None = None
    deployasis: bool | None = None
    deployasisdetails: dict[str, str] | None = None
    details: dict[str, str] | None = None
    directdownload: bool | None = None
    displaytext: str
    domain: str
    domainid: str
    domainpath: str | None = None
    downloaddetails: list[dict[str, str]] | None = None
    extensionid: str | None = None
    extensionname: str | None = None
    forcks: bool | None = None
    format: ImageFormat | None = None
    hasannotations: bool | None = None
    hostid: str | None = None
    hostname: str | None = None
    hypervisor: HypervisorType | None = None
    icon: ResourceIcon | None = None
    isdynamicallyscalable: bool | None = None
    isextractable: bool | None = None
    isfeatured: bool
    ispublic: bool
    isready: bool
    jobid: str | None = None
    jobstatus: int | None = None
    ostypeid: str | None = None
    ostypename: str | None = None
    parenttemplateid: str | None = None
    passwordenabled: bool | None = None
    physicalsize: int | None = None
    project: str | None = None
    projectid: str | None = None
    removed: datetime | None = None
    requireshvm: bool | None = None
    size: int | None = None
    sourcetemplateid: str | None = None
    sshkeyenabled: bool | None = None
    status: str | None = None
    tags: list[ResourceTag] | None = None
    templatetag: str | None = None
    templatetype: TemplateType | None = None
    url: str | None = None
    userdataid: str | None = None
    userdataname: str | None = None
    userdataparams: str | None = None
    userdatapolicy: UserDataOverridePolicy | None = None
    zoneid: str | None = None
    zonename: str | None = None
