# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cstyped.runtime import Model

from ..types import KubernetesClusterState, KubernetesClusterType
from .kubernetes_virtual_machine import KubernetesVirtualMachine

if TYPE_CHECKING:
    from cstyped.runtime import deprecated

    class _Masternodes:
        @deprecated("use controlnodes instead")
        def __get__(self, model: KubernetesCluster, owner: object = None) -> int | None: ...
        def __set__(self, model: KubernetesCluster, value: int | None) -> None: ...


class KubernetesCluster(Model):
    """KubernetesCluster, as the server answers it (KubernetesClusterResponse).

    Answered by addNodesToKubernetesCluster, createKubernetesCluster, listKubernetesClusters,
    removeNodesFromKubernetesCluster, scaleKubernetesCluster, startKubernetesCluster,
    upgradeKubernetesCluster.
    """

    id: str
    """id of the Kubernetes cluster"""
    name: str
    """name of the Kubernetes cluster"""
    account: str | None = None
    """name of the owning account"""
    associatednetworkname: str | None = None
    """name of the network that it serves"""
    autoscalingenabled: bool
    """whether worker nodes come and go by load"""
    clustertype: KubernetesClusterType | None = None
    """whether CloudStack or another system manages the cluster"""
    cniconfigname: str | None = None
    """name of the CNI configuration"""
    cniconfigurationid: str | None = None
    """id of the CNI configuration"""
    consoleendpoint: str | None = None
    """URL of the cluster's dashboard"""
    controlnodes: int | None = None
    """how many control-plane nodes"""
    controlofferingid: str | None = None
    """service offering that control-plane nodes get, by id"""
    controlofferingname: str | None = None
    """service offering that control-plane nodes get, by name"""
    cpunumber: str | None = None
    """CPUs of all nodes together"""
    created: datetime
    """when the Kubernetes cluster was created"""
    csienabled: bool | None = None
    """whether the storage driver of CloudStack is set up"""
    description: str | None = None
    """description of the Kubernetes cluster"""
    domain: str | None = None
    """name of the owner's domain"""
    domainid: str | None = None
    """id of the owner's domain"""
    domainpath: str | None = None
    """path of the owner's domain, e.g. `ROOT/acme`"""
    endpoint: str | None = None
    """URL of the Kubernetes API"""
    etcdips: dict[str, str] | None = None
    """where each etcd node is reached from outside"""
    etcdnodes: int | None = None
    """how many separate etcd nodes"""
    etcdofferingid: str | None = None
    """service offering that etcd nodes get, by id"""
    etcdofferingname: str | None = None
    """service offering that etcd nodes get, by name"""
    hasannotations: bool | None = None
    """whether the Kubernetes cluster has annotations"""
    ipaddress: str | None = None
    """public address that leads to the cluster"""
    ipaddressid: str | None = None
    """id of the public IP address"""
    jobid: str | None = None
    """id of the last job on the Kubernetes cluster"""
    jobstatus: int | None = None
    """status of the last job on the Kubernetes cluster: 0 pending, 1 done, 2 failed"""
    keypair: str | None = None
    """name of the SSH key pair"""
    kubernetesversionid: str | None = None
    """id of the Kubernetes version"""
    kubernetesversionname: str | None = None
    """name of the Kubernetes version"""
    if TYPE_CHECKING:
        masternodes: _Masternodes = _Masternodes()
        """how many control-plane nodes. Deprecated since 4.16: use controlnodes instead;
        renamed; both have the same number
        """
    else:
        masternodes: int | None = None
    maxsize: int | None = None
    """most worker nodes"""
    memory: str | None = None
    """MiB of memory of all nodes together, as text"""
    minsize: int | None = None
    """fewest worker nodes"""
    networkid: str | None = None
    """id of the network"""
    project: str | None = None
    """name of the owning project"""
    projectid: str | None = None
    """id of the owning project"""
    serviceofferingid: str | None = None
    """id of the service offering"""
    serviceofferingname: str | None = None
    """name of the service offering"""
    size: int | None = None
    """how many worker nodes"""
    state: KubernetesClusterState
    """state of the Kubernetes cluster"""
    templateid: str | None = None
    """id of the template"""
    templatename: str | None = None
    """name of the template"""
    virtualmachines: list[KubernetesVirtualMachine]
    """the machines"""
    workerofferingid: str | None = None
    """service offering that worker nodes get, by id"""
    workerofferingname: str | None = None
    """service offering that worker nodes get, by name"""
    zoneid: str
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
