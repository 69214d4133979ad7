# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""KubernetesCluster, as the server answers it (KubernetesClusterResponse)."""

from __future__ import annotations

from cstyped.model import Model
from datetime import datetime
from ..types import KubernetesClusterState, KubernetesClusterType
from .kubernetes_virtual_machine import KubernetesVirtualMachine


class KubernetesCluster(Model):
    """KubernetesCluster, as the server answers it (KubernetesClusterResponse).

    Answered by addNodesToKubernetesCluster, createKubernetesCluster, listKubernetesClusters,
    removeNodesFromKubernetesCluster, scaleKubernetesCluster, startKubernetesCluster,
    upgradeKubernetesCluster.
    """

    id: str
    name: str | None = None
    account: str | None = None
    associatednetworkname: str | None = None
    autoscalingenabled: bool | None = None
    clustertype: KubernetesClusterType | None = None
    cniconfigname: str | None = None
    cniconfigurationid: str | None = None
    consoleendpoint: str | None = None
    controlnodes: int | None = None
    controlofferingid: str | None = None
    controlofferingname: str | None = None
    cpunumber: str | None = None
    created: datetime | None = None
    csienabled: bool | None = None
    description: str | None = None
    domain: str | None = None
    domainid: str | None = None
    domainpath: str | None = None
    endpoint: str | None = None
    etcdips: dict[str, str] | None = None
    etcdnodes: int | None = None
    etcdofferingid: str | None = None
    etcdofferingname: str | None = None
    hasannotations: bool | None = None
    ipaddress: str | None = None
    ipaddressid: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    keypair: str | None = None
    kubernetesversionid: str | None = None
    kubernetesversionname: str | None = None
    masternodes: int | None = None
    maxsize: int | None = None
    memory: str | None = None
    minsize: int | None = None
    networkid: str | None = None
    project: str | None = None
    projectid: str | None = None
    serviceofferingid: str | None = None
    serviceofferingname: str | None = None
    size: int | None = None
    state: KubernetesClusterState | None = None
    templateid: str | None = None
    templatename: str | None = None
    virtualmachines: list[KubernetesVirtualMachine] | None = None
    workerofferingid: str | None = None
    workerofferingname: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
