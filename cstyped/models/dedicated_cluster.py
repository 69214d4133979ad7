# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""DedicatedCluster, as the server answers it (DedicateClusterResponse)."""

from __future__ import annotations

from cstyped.model import Model


class DedicatedCluster(Model):
    """DedicatedCluster, as the server answers it (DedicateClusterResponse).

    Answered by dedicateCluster, listDedicatedClusters.
    """

    id: str
    accountid: str | None = None
    affinitygroupid: str | None = None
    clusterid: str | None = None
    clustername: str | None = None
    domainid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
