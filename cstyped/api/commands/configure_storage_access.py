# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class ConfigureStorageAccessRequest(Request):
    """The request of configureStorageAccess; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "configureStorageAccess"
    wire: ClassVar[Wire] = Wire(empty_lists={"storageaccessgroups": "clears"})
    clusterid: str | None = None
    """the cluster (Cluster id)"""
    hostid: str | None = None
    """the host (Host id)"""
    podid: str | None = None
    """the pod (Pod id)"""
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list; an empty list leaves none [since 4.21.0]"""
    storageid: str | None = None
    """the storage pool (StoragePool id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def configure_storage_access(
    client: BaseClient,
    *,
    clusterid: str | None = None,
    hostid: str | None = None,
    podid: str | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    storageid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Set the storage access groups of a zone, pod, cluster, host or storage pool.

    Since CloudStack 4.21.0.

    Args:
        clusterid: the cluster (Cluster id)
        hostid: the host (Host id)
        podid: the pod (Pod id)
        storageaccessgroups: storage access groups, a comma list; an empty list leaves none
            [since 4.21.0]
        storageid: the storage pool (StoragePool id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        ConfigureStorageAccessRequest(
            clusterid=clusterid,
            hostid=hostid,
            podid=podid,
            storageaccessgroups=storageaccessgroups,
            storageid=storageid,
            zoneid=zoneid,
        )
    )
