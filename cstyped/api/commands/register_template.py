# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    IMAGE_FORMAT_VALUES,
    TEMPLATE_TYPE_VALUES,
    CpuArch,
    HypervisorName,
    ImageFormat,
    TemplateType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.template import Template


class RegisterTemplateRequest(Request):
    """The request of registerTemplate; `client.send` takes it and returns ListResult[Template]."""

    command: ClassVar[str] = "registerTemplate"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap(), "externaldetails": FlatMap()},
        empty_lists={"zoneids": "omitted"},
        any_case={
            "format": IMAGE_FORMAT_VALUES,
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "templatetype": TEMPLATE_TYPE_VALUES,
        },
        one_case={"arch": CPU_ARCH_VALUES},
        deprecated={"isrouting": "use templatetype instead"},
    )
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    name: str
    """the name"""
    url: str
    """where the server fetches the image from"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    bits: int | None = None
    """word size of the guest: 32 or 64"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    deployasis: bool | None = None
    """keep the hardware that the appliance describes (VMware) [since 4.15.1]"""
    details: Pairs | None = None
    """further settings by key"""
    directdownload: bool | None = None
    """let hosts fetch the image from its URL, past secondary storage (KVM)"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    extensionid: str | None = None
    """the extension (Extension id) [since 4.21.0]"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    forcks: bool | None = None
    """whether Kubernetes clusters can be built from it [since 4.21.0]"""
    isdynamicallyscalable: bool | None = None
    """the guest has the tools for changing CPU and memory while it runs"""
    isextractable: bool | None = None
    """allow downloads"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    ispublic: bool | None = None
    """open to everybody"""
    isrouting: bool | None = None
    """the image is for routers. Deprecated since 4.19: use templatetype instead; the type says
    it (ROUTING)
    """
    ostypeid: str | None = None
    """the guest OS (OsType id)"""
    passwordenabled: bool | None = None
    """the guest can take a new password from CloudStack"""
    projectid: str | None = None
    """the project (Project id)"""
    requireshvm: bool | None = None
    """the guest needs full virtualization"""
    sshkeyenabled: bool | None = None
    """the guest can take SSH keys from CloudStack"""
    templatetag: str | None = None
    """host tag that machines of this template need"""
    templatetype: TemplateType | None = None
    """kind of template: a value of types.TemplateType, in upper or lower case [since 4.19.0]"""
    zoneid: str | None = None
    """the zone; -1 for all (Zone id)"""
    zoneids: CommaList[str] | None = None
    """ids of zones; not together with `zoneid` (Zone ids)"""

    def parse(self, envelope: Envelope) -> ListResult[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.list(Template)


def register_template(
    client: BaseClient,
    *,
    format: ImageFormat,
    hypervisor: HypervisorName,
    name: str,
    url: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    checksum: str | None = None,
    deployasis: bool | None = None,
    details: Pairs | None = None,
    directdownload: bool | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    externaldetails: Pairs | None = None,
    forcks: bool | None = None,
    isdynamicallyscalable: bool | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    isrouting: bool | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
    requireshvm: bool | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
    zoneid: str | None = None,
    zoneids: CommaList[str] | None = None,
) -> ListResult[Template]:
    """Register a template, which the cloud then downloads from a URL.

    Args:
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        name: the name
        url: where the server fetches the image from
        account: name of the owning account; goes together with `domainid`
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        bits: word size of the guest: 32 or 64
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        deployasis: keep the hardware that the appliance describes (VMware) [since 4.15.1]
        details: further settings by key
        directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        extensionid: the extension (Extension id) [since 4.21.0]
        externaldetails: settings handed to the extension [since 4.21.0]
        forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        isextractable: allow downloads
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        isrouting: the image is for routers. Deprecated since 4.19: use templatetype instead;
            the type says it (ROUTING)
        ostypeid: the guest OS (OsType id)
        passwordenabled: the guest can take a new password from CloudStack
        projectid: the project (Project id)
        requireshvm: the guest needs full virtualization
        sshkeyenabled: the guest can take SSH keys from CloudStack
        templatetag: host tag that machines of this template need
        templatetype: kind of template: a value of types.TemplateType, in upper or lower case
            [since 4.19.0]
        zoneid: the zone; -1 for all (Zone id)
        zoneids: ids of zones; not together with `zoneid` (Zone ids)

    Returns:
        ListResult[Template]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        RegisterTemplateRequest(
            format=format,
            hypervisor=hypervisor,
            name=name,
            url=url,
            account=account,
            arch=arch,
            bits=bits,
            checksum=checksum,
            deployasis=deployasis,
            details=details,
            directdownload=directdownload,
            displaytext=displaytext,
            domainid=domainid,
            extensionid=extensionid,
            externaldetails=externaldetails,
            forcks=forcks,
            isdynamicallyscalable=isdynamicallyscalable,
            isextractable=isextractable,
            isfeatured=isfeatured,
            ispublic=ispublic,
            isrouting=isrouting,
            ostypeid=ostypeid,
            passwordenabled=passwordenabled,
            projectid=projectid,
            requireshvm=requireshvm,
            sshkeyenabled=sshkeyenabled,
            templatetag=templatetag,
            templatetype=templatetype,
            zoneid=zoneid,
            zoneids=zoneids,
        )
    )
