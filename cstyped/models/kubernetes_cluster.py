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
    """the id"""
    name: str
    """the name"""
    account: str | None = None
    """the owning account, by name"""
    associatednetworkname: str | None = None
    """the network that it serves, by name"""
    autoscalingenabled: bool
    """whether worker nodes come and go by load"""
    clustertype: KubernetesClusterType | None = None
    """whether CloudStack or another system manages the cluster"""
    cniconfigname: str | None = None
    """the CNI configuration, by name"""
    cniconfigurationid: str | None = None
    """the CNI configuration, by id"""
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
    """when it was made"""
    csienabled: bool | None = None
    """whether the storage driver of CloudStack is set up"""
    description: str | None = None
    """free text that explains it"""
    domain: str | None = None
    """the owner's domain, by name"""
    domainid: str | None = None
    """the owner's domain, by id"""
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
    """whether there are notes on it"""
    ipaddress: str | None = None
    """public address that leads to the cluster"""
    ipaddressid: str | None = None
    """the public IP address, by id"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    keypair: str | None = None
    """the SSH key pair, by name"""
    kubernetesversionid: str | None = None
    """the Kubernetes version, by id"""
    kubernetesversionname: str | None = None
    """the Kubernetes version, by name"""
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
    """the network, by id"""
    project: str | None = None
    """the owning project, by name"""
    projectid: str | None = None
    """the owning project, by id"""
    serviceofferingid: str | None = None
    """the service offering, by id"""
    serviceofferingname: str | None = None
    """the service offering, by name"""
    size: int | None = None
    """how many worker nodes"""
    state: KubernetesClusterState
    """the state"""
    templateid: str | None = None
    """the template, by id"""
    templatename: str | None = None
    """the template, by name"""
    virtualmachines: list[KubernetesVirtualMachine]
    """the machines"""
    workerofferingid: str | None = None
    """service offering that worker nodes get, by id"""
    workerofferingname: str | None = None
    """service offering that worker nodes get, by name"""
    zoneid: str
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
