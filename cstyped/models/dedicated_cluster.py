# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class DedicatedCluster(Model):
    """DedicatedCluster, as the server answers it (DedicateClusterResponse).

    Answered by dedicateCluster, listDedicatedClusters.
    """

    id: str
    """id of the dedicated cluster"""
    accountid: str | None = None
    """id of the account that has it for itself"""
    affinitygroupid: str | None = None
    """id of the affinity group that stands for the dedication"""
    clusterid: str | None = None
    """id of the cluster"""
    clustername: str | None = None
    """name of the cluster"""
    domainid: str | None = None
    """id of the domain that has it for itself"""
    jobid: str | None = None
    """id of the last job on the dedicated cluster"""
    jobstatus: int | None = None
    """status of the last job on the dedicated cluster: 0 pending, 1 done, 2 failed"""
