# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

from ...types import CPU_ARCH_VALUES, CpuArch

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.template import Template


class CreateTemplateRequest(Request):
    """The request of createTemplate; `client.send` takes it and returns Job[Template]."""

    command: ClassVar[str] = "createTemplate"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()}, one_case={"arch": CPU_ARCH_VALUES})
    name: str
    """the name"""
    ostypeid: str
    """the guest OS (OsType id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid` [since 4.19.0]"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20.2]"""
    bits: int | None = None
    """word size of the guest: 32 or 64"""
    details: Pairs | None = None
    """further settings by key"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id) [since 4.19.0]"""
    isdynamicallyscalable: bool | None = None
    """the guest has the tools for changing CPU and memory while it runs"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    ispublic: bool | None = None
    """open to everybody"""
    passwordenabled: bool | None = None
    """the guest can take a new password from CloudStack"""
    projectid: str | None = None
    """the project (Project id)"""
    requireshvm: bool | None = None
    """the guest needs full virtualization"""
    snapshotid: str | None = None
    """the snapshot (Snapshot id)"""
    sshkeyenabled: bool | None = None
    """the guest can take SSH keys from CloudStack"""
    templatetag: str | None = None
    """host tag that machines of this template need"""
    url: str | None = None
    """directory of the image on the CIFS server (bare metal)"""
    virtualmachineid: str | None = None
    """the machine to copy (bare metal) (VirtualMachine id)"""
    volumeid: str | None = None
    """the volume (Volume id)"""
    zoneid: str | None = None
    """the zone (Zone id) [since 4.19.0]"""

    def parse(self, envelope: Envelope) -> Job[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.job(Template)


def create_template(
    client: BaseClient,
    *,
    name: str,
    ostypeid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bits: int | None = None,
    details: Pairs | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    isdynamicallyscalable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
    requireshvm: bool | None = None,
    snapshotid: str | None = None,
    sshkeyenabled: bool | None = None,
    templatetag: str | None = None,
    url: str | None = None,
    virtualmachineid: str | None = None,
    volumeid: str | None = None,
    zoneid: str | None = None,
) -> Job[Template]:
    """Make a template from a volume or a snapshot.

    Args:
        name: the name
        ostypeid: the guest OS (OsType id)
        account: name of the owning account; goes together with `domainid` [since 4.19.0]
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20.2]
        bits: word size of the guest: 32 or 64
        details: further settings by key
        displaytext: longer name for people to read
        domainid: the domain (Domain id) [since 4.19.0]
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        passwordenabled: the guest can take a new password from CloudStack
        projectid: the project (Project id)
        requireshvm: the guest needs full virtualization
        snapshotid: the snapshot (Snapshot id)
        sshkeyenabled: the guest can take SSH keys from CloudStack
        templatetag: host tag that machines of this template need
        url: directory of the image on the CIFS server (bare metal)
        virtualmachineid: the machine to copy (bare metal) (VirtualMachine id)
        volumeid: the volume (Volume id)
        zoneid: the zone (Zone id) [since 4.19.0]

    Returns:
        The job; `.result()` waits for it and gives the Template.
    """
    return client.send(
        CreateTemplateRequest(
            name=name,
            ostypeid=ostypeid,
            account=account,
            arch=arch,
            bits=bits,
            details=details,
            displaytext=displaytext,
            domainid=domainid,
            isdynamicallyscalable=isdynamicallyscalable,
            isfeatured=isfeatured,
            ispublic=ispublic,
            passwordenabled=passwordenabled,
            projectid=projectid,
            requireshvm=requireshvm,
            snapshotid=snapshotid,
            sshkeyenabled=sshkeyenabled,
            templatetag=templatetag,
            url=url,
            virtualmachineid=virtualmachineid,
            volumeid=volumeid,
            zoneid=zoneid,
        )
    )
