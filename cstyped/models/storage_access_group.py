# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""StorageAccessGroup, as the server answers it (StorageAccessGroupResponse)."""

from __future__ import annotations

from cstyped.model import Model

from .cluster import Cluster
from .host import Host
from .pod import Pod
from .storage_pool import StoragePool
from .zone import Zone


class StorageAccessGroup(Model):
    """StorageAccessGroup, as the server answers it (StorageAccessGroupResponse).

    Answered by listStorageAccessGroups.
    """

    id: str
    """the id"""
    name: str | None = None
    """the name"""
    clusters: dict[str, list[Cluster]] | None = None
    """the clusters"""
    hosts: dict[str, list[Host]] | None = None
    """the hosts"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    pods: dict[str, list[Pod]] | None = None
    """the pods"""
    storagepools: dict[str, list[StoragePool]] | None = None
    """the storage pools"""
    zones: dict[str, list[Zone]] | None = None
    """the zones"""
