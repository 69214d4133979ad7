# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

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
    from cstyped.runtime import BaseClient, Envelope

    from ...models.upload_params import UploadParams


class GetUploadParamsForTemplateRequest(Request):
    """The request of getUploadParamsForTemplate; `client.send` takes it and returns
    UploadParams.
    """

    command: ClassVar[str] = "getUploadParamsForTemplate"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()},
        any_case={
            "format": IMAGE_FORMAT_VALUES,
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "templatetype": TEMPLATE_TYPE_VALUES,
        },
        one_case={"arch": CPU_ARCH_VALUES},
    )
    format: ImageFormat
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
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
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
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
    """the image is for routers"""
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
    """kind of template: a value of types.TemplateType, in upper or lower case [since 4.22.0]"""

    def parse(self, envelope: Envelope) -> UploadParams:
        """Decode the answer."""
        from ...models.upload_params import UploadParams

        return envelope.object(UploadParams)


def get_upload_params_for_template(
    client: BaseClient,
    *,
    format: ImageFormat,
    hypervisor: HypervisorName,
    name: str,
    zoneid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    checksum: str | None = None,
    deployasis: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
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
) -> UploadParams:
    """Reserve a template and return the URL and signature to upload it with.

    Since CloudStack 4.6.0.

    Args:
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        name: the name
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        bits: word size of the guest: 32 or 64
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        deployasis: keep the hardware that the appliance describes (VMware) [since 4.15.1]
        details: further settings by key
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        isextractable: allow downloads
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        isrouting: the image is for routers
        ostypeid: the guest OS (OsType id)
        passwordenabled: the guest can take a new password from CloudStack
        projectid: the project (Project id)
        requireshvm: the guest needs full virtualization
        sshkeyenabled: the guest can take SSH keys from CloudStack
        templatetag: host tag that machines of this template need
        templatetype: kind of template: a value of types.TemplateType, in upper or lower case
            [since 4.22.0]

    Returns:
        UploadParams.
    """
    return client.send(
        GetUploadParamsForTemplateRequest(
            format=format,
            hypervisor=hypervisor,
            name=name,
            zoneid=zoneid,
            account=account,
            arch=arch,
            bits=bits,
            checksum=checksum,
            deployasis=deployasis,
            details=details,
            displaytext=displaytext,
            domainid=domainid,
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
        )
    )
