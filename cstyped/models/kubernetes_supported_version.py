# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""KubernetesSupportedVersion, as the server answers it (KubernetesSupportedVersionResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import CpuArch, KubernetesVersionState, ObjectInDataStoreState


class KubernetesSupportedVersion(Model):
    """KubernetesSupportedVersion, as the server answers it (KubernetesSupportedVersionResponse).

    Answered by addKubernetesSupportedVersion, listKubernetesSupportedVersions,
    updateKubernetesSupportedVersion.
    """

    id: str
    name: str | None = None
    arch: CpuArch | None = None
    created: datetime | None = None
    directdownload: bool | None = None
    isoid: str | None = None
    isoname: str | None = None
    isostate: ObjectInDataStoreState | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    mincpunumber: int | None = None
    minmemory: int | None = None
    semanticversion: str | None = None
    state: KubernetesVersionState | None = None
    supportsautoscaling: bool | None = None
    supportsha: bool | None = None
    zoneid: str | None = None
    zonename: str | None = None
