# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import (
    KUBERNETES_CLUSTER_STATE_VALUES,
    KUBERNETES_CLUSTER_TYPE_VALUES,
    KubernetesClusterState,
    KubernetesClusterType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.kubernetes_cluster import KubernetesCluster


class ListKubernetesClustersRequest(Request):
    """The request of listKubernetesClusters; `client.send` takes it and returns
    ListResult[KubernetesCluster].
    """

    command: ClassVar[str] = "listKubernetesClusters"
    wire: ClassVar[Wire] = Wire(
        repeatable=True,
        any_case={"state": KUBERNETES_CLUSTER_STATE_VALUES},
        one_case={"clustertype": KUBERNETES_CLUSTER_TYPE_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    clustertype: KubernetesClusterType | None = None
    """only clusters that CloudStack manages, or only those that another system does:
    CloudManaged or ExternalManaged [since 4.19.0]
    """
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    id: str | None = None
    """only the one with this id (KubernetesCluster id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    state: KubernetesClusterState | None = None
    """only those in this state: a value of types.KubernetesClusterState, in upper or lower case"""

    def parse(self, envelope: Envelope) -> ListResult[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.list(KubernetesCluster)


def list_kubernetes_clusters(
    client: BaseClient,
    *,
    account: str | None = None,
    clustertype: KubernetesClusterType | None = None,
    domainid: str | None = None,
    id: str | None = None,
    isrecursive: bool | None = None,
    keyword: str | None = None,
    listall: bool | None = None,
    name: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    projectid: str | None = None,
    state: KubernetesClusterState | None = None,
) -> ListResult[KubernetesCluster]:
    """List Kubernetes clusters.

    Args:
        account: only those that this account owns; goes together with `domainid`
        clustertype: only clusters that CloudStack manages, or only those that another system
            does: CloudManaged or ExternalManaged [since 4.19.0]
        domainid: only those of this domain (Domain id)
        id: only the one with this id (KubernetesCluster id)
        isrecursive: take the domains below as well
        keyword: only those with this text in their name or another main field
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        projectid: the project; -1 for the resources of all projects (Project id)
        state: only those in this state: a value of types.KubernetesClusterState, in upper or
            lower case

    Returns:
        ListResult[KubernetesCluster]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListKubernetesClustersRequest(
            account=account,
            clustertype=clustertype,
            domainid=domainid,
            id=id,
            isrecursive=isrecursive,
            keyword=keyword,
            listall=listall,
            name=name,
            page=page,
            pagesize=pagesize,
            projectid=projectid,
            state=state,
        )
    )
