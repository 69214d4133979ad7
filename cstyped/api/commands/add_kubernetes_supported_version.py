# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CPU_ARCH_VALUES, CpuArch

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.kubernetes_supported_version import KubernetesSupportedVersion


class AddKubernetesSupportedVersionRequest(Request):
    """The request of addKubernetesSupportedVersion; `client.send` takes it and returns
    KubernetesSupportedVersion.
    """

    command: ClassVar[str] = "addKubernetesSupportedVersion"
    wire: ClassVar[Wire] = Wire(one_case={"arch": CPU_ARCH_VALUES})
    mincpunumber: int
    """fewest CPUs"""
    minmemory: int
    """least memory in MiB"""
    semanticversion: str
    """version, `major.minor.patch`"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    checksum: str | None = None
    """expected digest: plain MD5, or with a prefix such as `{SHA-256}`"""
    directdownload: bool | None = None
    """let hosts fetch the image from its URL, past secondary storage (KVM) [since 4.18.2]"""
    name: str | None = None
    """the name"""
    url: str | None = None
    """where the server fetches the image from"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> KubernetesSupportedVersion:
        """Decode the answer."""
        from ...models.kubernetes_supported_version import KubernetesSupportedVersion

        return envelope.object(KubernetesSupportedVersion)


def add_kubernetes_supported_version(
    client: BaseClient,
    *,
    mincpunumber: int,
    minmemory: int,
    semanticversion: str,
    arch: CpuArch | None = None,
    checksum: str | None = None,
    directdownload: bool | None = None,
    name: str | None = None,
    url: str | None = None,
    zoneid: str | None = None,
) -> KubernetesSupportedVersion:
    """Register a Kubernetes version and its binaries ISO for new clusters.

    Args:
        mincpunumber: fewest CPUs
        minmemory: least memory in MiB
        semanticversion: version, `major.minor.patch`
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        checksum: expected digest: plain MD5, or with a prefix such as `{SHA-256}`
        directdownload: let hosts fetch the image from its URL, past secondary storage (KVM)
            [since 4.18.2]
        name: the name
        url: where the server fetches the image from
        zoneid: the zone (Zone id)

    Returns:
        KubernetesSupportedVersion.
    """
    return client.send(
        AddKubernetesSupportedVersionRequest(
            mincpunumber=mincpunumber,
            minmemory=minmemory,
            semanticversion=semanticversion,
            arch=arch,
            checksum=checksum,
            directdownload=directdownload,
            name=name,
            url=url,
            zoneid=zoneid,
        )
    )
