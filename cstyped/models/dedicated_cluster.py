# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedCluster(Model):
    """DedicatedCluster, as the server answers it (DedicateClusterResponse).

    Answered by dedicateCluster, listDedicatedClusters.
    """

    id: str
    """the id"""
    accountid: str | None = None
    """the account that has it for itself, by id"""
    affinitygroupid: str | None = None
    """the affinity group that stands for the dedication, by id"""
    clusterid: str | None = None
    """the cluster, by id"""
    clustername: str | None = None
    """the cluster, by name"""
    domainid: str | None = None
    """the domain that has it for itself, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
