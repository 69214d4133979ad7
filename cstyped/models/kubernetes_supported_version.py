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
    """the id"""
    name: str
    """the name"""
    arch: CpuArch | None = None
    """CPU architecture"""
    created: datetime | None = None
    """when it was made"""
    directdownload: bool | None = None
    """whether hosts fetch it from its URL, past secondary storage (KVM)"""
    isoid: str | None = None
    """the ISO, by id"""
    isoname: str | None = None
    """the ISO, by name"""
    isostate: ObjectInDataStoreState | None = None
    """state of the ISO"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    mincpunumber: int | None = None
    """fewest CPUs"""
    minmemory: int | None = None
    """least memory in MiB"""
    semanticversion: str
    """version, `major.minor.patch`"""
    state: KubernetesVersionState
    """the state"""
    supportsautoscaling: bool | None = None
    """whether clusters of this version can scale by load"""
    supportsha: bool | None = None
    """whether clusters of this version can have several control-plane nodes"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
