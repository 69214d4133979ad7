# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CPU_ARCH_VALUES, CpuArch

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.template import Template


class RegisterIsoRequest(Request):
    """The request of registerIso; `client.send` takes it and returns ListResult[Template]."""

    command: ClassVar[str] = "registerIso"
    wire: ClassVar[Wire] = Wire(one_case={"arch": CPU_ARCH_VALUES})
    name: str
    """the name"""
    url: str
    """where the server fetches the image from"""
    zoneid: str
    """the zone; -1 for all (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    bootable: bool | None = None
    """whether a machine can boot from the image"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    directdownload: bool | None = None
    """let hosts fetch the image from its URL, past secondary storage (KVM)"""
    displaytext: str | None = None
    """longer name for people to read"""
    domainid: str | None = None
    """the domain (Domain id)"""
    imagestoreuuid: str | None = None
    """the image store"""
    isdynamicallyscalable: bool | None = None
    """the guest has the tools for changing CPU and memory while it runs"""
    isextractable: bool | None = None
    """allow downloads"""
    isfeatured: bool | None = None
    """show it among the featured ones"""
    ispublic: bool | None = None
    """open to everybody"""
    ostypeid: str | None = None
    """the guest OS (OsType id)"""
    passwordenabled: bool | None = None
    """the guest can take a new password from CloudStack"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> ListResult[Template]:
        """Decode the answer."""
        from ...models.template import Template

        return envelope.list(Template)


def register_iso(
    client: BaseClient,
    *,
    name: str,
    url: str,
    zoneid: str,
    account: str | None = None,
    arch: CpuArch | None = None,
    bootable: bool | None = None,
    checksum: str | None = None,
    directdownload: bool | None = None,
    displaytext: str | None = None,
    domainid: str | None = None,
    imagestoreuuid: str | None = None,
    isdynamicallyscalable: bool | None = None,
    isextractable: bool | None = None,
    isfeatured: bool | None = None,
    ispublic: bool | None = None,
    ostypeid: str | None = None,
    passwordenabled: bool | None = None,
    projectid: str | None = None,
) -> ListResult[Template]:
    """Register an ISO, which the cloud then downloads from a URL.

    Args:
        name: the name
        url: where the server fetches the image from
        zoneid: the zone; -1 for all (Zone id)
        account: name of the owning account; goes together with `domainid`
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        bootable: whether a machine can boot from the image
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
        displaytext: longer name for people to read
        domainid: the domain (Domain id)
        imagestoreuuid: the image store
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        isextractable: allow downloads
        isfeatured: show it among the featured ones
        ispublic: open to everybody
        ostypeid: the guest OS (OsType id)
        passwordenabled: the guest can take a new password from CloudStack
        projectid: the project (Project id)

    Returns:
        ListResult[Template]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        RegisterIsoRequest(
            name=name,
            url=url,
            zoneid=zoneid,
            account=account,
            arch=arch,
            bootable=bootable,
            checksum=checksum,
            directdownload=directdownload,
            displaytext=displaytext,
            domainid=domainid,
            imagestoreuuid=imagestoreuuid,
            isdynamicallyscalable=isdynamicallyscalable,
            isextractable=isextractable,
            isfeatured=isfeatured,
            ispublic=ispublic,
            ostypeid=ostypeid,
            passwordenabled=passwordenabled,
            projectid=projectid,
        )
    )
