# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from datetime import datetime

from cstyped.runtime import Model

from ..types import CpuArch, KubernetesVersionState, ObjectInDataStoreState


class KubernetesSupportedVersion(Model):
    """KubernetesSupportedVersion, as the server answers it (KubernetesSupportedVersionResponse).

    Answered by addKubernetesSupportedVersion, listKubernetesSupportedVersions,
    updateKubernetesSupportedVersion.
    """

    id: str
    """id of the Kubernetes supported version"""
    name: str
    """name of the Kubernetes supported version"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime | None = None
    """when the Kubernetes supported version was created"""
    directdownload: bool | None = None
    """whether hosts fetch it from its URL, past secondary storage (KVM)"""
    isoid: str | None = None
    """id of the ISO"""
    isoname: str | None = None
    """name of the ISO"""
    isostate: ObjectInDataStoreState | None = None
    """state of the ISO"""
    jobid: str | None = None
    """id of the last job on the Kubernetes supported version"""
    jobstatus: int | None = None
    """status of the last job on the Kubernetes supported version: 0 pending, 1 done, 2 failed"""
    mincpunumber: int | None = None
    """fewest CPUs"""
    minmemory: int | None = None
    """least memory in MiB"""
    semanticversion: str
    """version, `major.minor.patch`"""
    state: KubernetesVersionState
    """state of the Kubernetes supported version"""
    supportsautoscaling: bool | None = None
    """whether clusters of this version can scale by load"""
    supportsha: bool | None = None
    """whether clusters of this version can have several control-plane nodes"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
