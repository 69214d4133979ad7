# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import CPU_ARCH_VALUES, CpuArch

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.kubernetes_supported_version import KubernetesSupportedVersion


class ListKubernetesSupportedVersionsRequest(Request):
    """The request of listKubernetesSupportedVersions; `client.send` takes it and returns
    ListResult[KubernetesSupportedVersion].
    """

    command: ClassVar[str] = "listKubernetesSupportedVersions"
    wire: ClassVar[Wire] = Wire(repeatable=True, any_case={"arch": CPU_ARCH_VALUES})
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64, in upper or lower case
    [since 4.20]
    """
    id: str | None = None
    """only the one with this id (KubernetesSupportedVersion id)"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    minimumkubernetesversionid: str | None = None
    """the oldest Kubernetes version to list (KubernetesSupportedVersion id)"""
    minimumsemanticversion: str | None = None
    """oldest version to list, `major.minor.patch`"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[KubernetesSupportedVersion]:
        """Decode the answer."""
        from ...models.kubernetes_supported_version import KubernetesSupportedVersion

        return envelope.list(KubernetesSupportedVersion)


def list_kubernetes_supported_versions(
    client: BaseClient,
    *,
    arch: CpuArch | None = None,
    id: str | None = None,
    keyword: str | None = None,
    minimumkubernetesversionid: str | None = None,
    minimumsemanticversion: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    zoneid: str | None = None,
) -> ListResult[KubernetesSupportedVersion]:
    """List the Kubernetes versions that clusters can run.

    Args:
        arch: only those with this CPU architecture: i686, x86_64 or aarch64, in upper or lower
            case [since 4.20]
        id: only the one with this id (KubernetesSupportedVersion id)
        keyword: only those with this text in their name or another main field
        minimumkubernetesversionid: the oldest Kubernetes version to list
            (KubernetesSupportedVersion id)
        minimumsemanticversion: oldest version to list, `major.minor.patch`
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[KubernetesSupportedVersion]: one answer's rows; `.all()` goes on over every
        page.
    """
    return client.send(
        ListKubernetesSupportedVersionsRequest(
            arch=arch,
            id=id,
            keyword=keyword,
            minimumkubernetesversionid=minimumkubernetesversionid,
            minimumsemanticversion=minimumsemanticversion,
            page=page,
            pagesize=pagesize,
            zoneid=zoneid,
        )
    )
