# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import (
    CPU_ARCH_VALUES,
    IMAGE_FORMAT_VALUES,
    TEMPLATE_TYPE_VALUES,
    CpuArch,
    ImageFormat,
    TemplateType,
    VnfNicSpec,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.template import Template


class UpdateVnfTemplateRequest(Request):
    """The request of updateVnfTemplate; `client.send` takes it and returns Template."""

    command: ClassVar[str] = "updateVnfTemplate"
    wire: ClassVar[Wire] = Wire(
        maps={
            "details": FlatMap(),
            "vnfdetails": FlatMap(),
            "vnfnics": StructMap(
                keys=("deviceid", "name", "required", "management", "description"),
                required=("deviceid", "name"),
            ),
        },
        any_case={"format": IMAGE_FORMAT_VALUES, "templatetype": TEMPLATE_TYPE_VALUES},
        one_case={"arch": CPU_ARCH_VALUES},
    )
    id: str
    """the resource (Template id)"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    bootable: bool | None = None
    """whether a machine can boot from the image"""
    cleanupdetails: bool | None = None
    """drop the details that are stored now"""
    cleanupvnfdetails: bool | None = None
    """drop the VNF details that are stored now"""
    cleanupvnfnics: bool | None = None
    """drop the VNF network cards that are stored now"""
    details: Pairs | None = None
    """further settings by key"""
    displaytext: str | None = None
    """longer name for people to read"""
    forceupdateostype: bool | None = None
    """change the guest OS of deployed machines too [since 4.21]"""
    forcks: bool | None = None
    """whether Kubernetes clusters can be built from it [since 4.21.0]"""
    format: ImageFormat | None = None
    """file format of the image: a value of types.ImageFormat, in upper or lower case"""
    isdynamicallyscalable: bool | None = None
    """the guest has the tools for changing CPU and memory while it runs"""
    isrouting: bool | None = None
    """the image is for routers"""
    name: str | None = None
    """the name"""
    ostypeid: str | None = None
    """the guest OS (OsType id)"""
    passwordenabled: bool | None = None
    """the guest can take a new password from CloudStack"""
    requireshvm: bool | None = None
    """the guest needs full virtualization"""
    sortkey: int | None = None
    """place in listings; by default smaller comes first"""
    sshkeyenabled: bool | None = None
    """the guest can take SSH keys from CloudStack"""
    templatetag: str | None = None
    """host tag that machines of this template need [since 4.20.0]"""
    templatetype: TemplateType | None = None
    """kind of template: a value of types.TemplateType, in upper or lower case"""
    vnfdetails: Pairs | None = None
    """facts about the VNF by key"""
    vnfnics: OneOrMore[VnfNicSpec] | None = None
    """network cards that the VNF needs"""

    def parse(self, envelope: Envelope) -> Template:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.object(Template)


def update_vnf_template(
    client: BaseClient,
    *,
    id: str,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    cleanupdetails: bool | None = None,
    cleanupvnfdetails: bool | None = None,
    cleanupvnfnics: bool | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    forceupdateostype: bool | None = None,
    forcks: bool | None = None,
    format: ImageFormat | None = None,
    isdynamicallyscalable: bool | None = None,
    isrouting: bool | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    requireshvm: bool | None = None,
    sortkey: int | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    templatetype: TemplateType | None = None,
    vnfdetails: Pairs | None = None,
    vnfnics: OneOrMore[VnfNicSpec] | None = None,
) -> Template:
    """Change a VNF template's NICs, access details or other properties.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (Template id)
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        bootable: whether a machine can boot from the image
        cleanupdetails: drop the details that are stored now
        cleanupvnfdetails: drop the VNF details that are stored now
        cleanupvnfnics: drop the VNF network cards that are stored now
        details: further settings by key
        displaytext: longer name for people to read
        forceupdateostype: change the guest OS of deployed machines too [since 4.21]
        forcks: whether Kubernetes clusters can be built from it [since 4.21.0]
        format: file format of the image: a value of types.ImageFormat, in upper or lower case
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        isrouting: the image is for routers
        name: the name
        ostypeid: the guest OS (OsType id)
        passwordenabled: the guest can take a new password from CloudStack
        requireshvm: the guest needs full virtualization
        sortkey: place in listings; by default smaller comes first
        sshkeyenabled: the guest can take SSH keys from CloudStack
        templatetag: host tag that machines of this template need [since 4.20.0]
        templatetype: kind of template: a value of types.TemplateType, in upper or lower case
        vnfdetails: facts about the VNF by key
        vnfnics: network cards that the VNF needs

    Returns:
        Template.
    """
    return client.send(
        UpdateVnfTemplateRequest(
            id=id,
            arch=arch,
            bootable=bootable,
            cleanupdetails=cleanupdetails,
            cleanupvnfdetails=cleanupvnfdetails,
            cleanupvnfnics=cleanupvnfnics,
            details=details,
            displaytext=displaytext,
            forceupdateostype=forceupdateostype,
            forcks=forcks,
            format=format,
            isdynamicallyscalable=isdynamicallyscalable,
            isrouting=isrouting,
            name=name,
            ostypeid=ostypeid,
            passwordenabled=passwordenabled,
            requireshvm=requireshvm,
            sortkey=sortkey,
            sshkeyenabled=sshkeyenabled,
            templatetag=templatetag,
            templatetype=templatetype,
            vnfdetails=vnfdetails,
            vnfnics=vnfnics,
        )
    )
