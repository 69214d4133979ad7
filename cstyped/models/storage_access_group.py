# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from .cluster_reference import ClusterReference
from .host_reference import HostReference
from .pod_reference import PodReference
from .storage_pool_reference import StoragePoolReference
from .zone_reference import ZoneReference


class StorageAccessGroup(Model):
    """StorageAccessGroup, as the server answers it (StorageAccessGroupResponse).

    Answered by listStorageAccessGroups.
    """

    name: str
    """name of the storage access group"""
    clusters: dict[str, list[ClusterReference]] | None = None
    """the clusters"""
    hosts: dict[str, list[HostReference]] | None = None
    """the hosts"""
    jobid: str | None = None
    """id of the last job on the storage access group"""
    jobstatus: int | None = None
    """status of the last job on the storage access group: 0 pending, 1 done, 2 failed"""
    pods: dict[str, list[PodReference]] | None = None
    """the pods"""
    storagepools: dict[str, list[StoragePoolReference]] | None = None
    """the storage pools"""
    zones: dict[str, list[ZoneReference]] | None = None
    """the zones"""
