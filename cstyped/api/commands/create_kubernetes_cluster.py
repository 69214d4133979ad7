# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, OneOrMore, Pairs, Request, StructMap, Wire

from ...types import (
    HYPERVISOR_NAME_VALUES,
    KUBERNETES_CLUSTER_TYPE_VALUES,
    HypervisorName,
    KubernetesClusterType,
    NodeOffering,
    NodeTemplate,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.kubernetes_cluster import KubernetesCluster


class CreateKubernetesClusterRequest(Request):
    """The request of createKubernetesCluster; `client.send` takes it and returns
    Job[KubernetesCluster].
    """

    command: ClassVar[str] = "createKubernetesCluster"
    wire: ClassVar[Wire] = Wire(
        maps={
            "cniconfigdetails": FlatMap(),
            "nodeofferings": StructMap(keys=("node", "offering"), required=("node", "offering")),
            "nodetemplates": StructMap(keys=("node", "template"), required=("node", "template")),
        },
        secrets=frozenset({"dockerregistrypassword"}),
        any_case={"hypervisor": HYPERVISOR_NAME_VALUES},
        one_case={"clustertype": KUBERNETES_CLUSTER_TYPE_VALUES},
        deprecated={"masternodes": "use controlnodes instead"},
    )
    name: str
    """the name"""
    zoneid: str
    """the zone (Zone id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    asnumber: int | None = None
    """BGP autonomous system number"""
    clustertype: KubernetesClusterType | None = None
    """who manages the cluster: CloudManaged or ExternalManaged [since 4.19.0]"""
    cniconfigdetails: Pairs | None = None
    """values for the variables of the CNI configuration [since 4.21.0]"""
    cniconfigurationid: str | None = None
    """the CNI configuration (UserData id) [since 4.21.0]"""
    controlnodes: int | None = None
    """how many control-plane nodes"""
    description: str | None = None
    """free text that explains it"""
    dockerregistrypassword: str | None = None
    """password for pulling from the private registry"""
    dockerregistryurl: str | None = None
    """where private images are pulled from"""
    dockerregistryusername: str | None = None
    """user for pulling from the private registry"""
    domainid: str | None = None
    """the domain (Domain id)"""
    enablecsi: bool | None = None
    """set up the storage driver of CloudStack in the cluster [since 4.22.0]"""
    etcdnodes: int | None = None
    """how many separate etcd nodes; 0 keeps etcd on the control plane [since 4.21.0]"""
    externalloadbalanceripaddress: str | None = None
    """address of a load balancer in front of the control plane"""
    hypervisor: HypervisorName | None = None
    """hypervisor type: a value of types.HypervisorName, in upper or lower case [since 4.21.0]"""
    keypair: str | None = None
    """name of the SSH key pair"""
    kubernetesversionid: str | None = None
    """the Kubernetes version (KubernetesSupportedVersion id)"""
    masternodes: int | None = None
    """how many control-plane nodes. Deprecated since 4.16: use controlnodes instead; renamed,
    and the old name is ignored
    """
    networkid: str | None = None
    """the network (Network id)"""
    nodeofferings: OneOrMore[NodeOffering] | None = None
    """service offering for each kind of node [since 4.21.0]"""
    noderootdisksize: int | None = None
    """root disk of a node in GiB"""
    nodetemplates: OneOrMore[NodeTemplate] | None = None
    """template for each kind of node [since 4.21.0]"""
    projectid: str | None = None
    """the project (Project id)"""
    serviceofferingid: str | None = None
    """the service offering (ServiceOffering id)"""
    size: int | None = None
    """how many worker nodes"""

    def parse(self, envelope: Envelope) -> Job[KubernetesCluster]:
        """Decode the answer."""
        from ...models.kubernetes_cluster import KubernetesCluster

        return envelope.job(KubernetesCluster)


def create_kubernetes_cluster(
    client: BaseClient,
    *,
    name: str,
    zoneid: str,
    account: str | None = None,
    asnumber: int | None = None,
    clustertype: KubernetesClusterType | None = None,
    cniconfigdetails: Pairs | None = None,
    cniconfigurationid: str | None = None,
    controlnodes: int | None = None,
    description: str | None = None,
    dockerregistrypassword: str | None = None,
    dockerregistryurl: str | None = None,
    dockerregistryusername: str | None = None,
    domainid: str | None = None,
    enablecsi: bool | None = None,
    etcdnodes: int | None = None,
    externalloadbalanceripaddress: str | None = None,
    hypervisor: HypervisorName | None = None,
    keypair: str | None = None,
    kubernetesversionid: str | None = None,
    masternodes: int | None = None,
    networkid: str | None = None,
    nodeofferings: OneOrMore[NodeOffering] | None = None,
    noderootdisksize: int | None = None,
    nodetemplates: OneOrMore[NodeTemplate] | None = None,
    projectid: str | None = None,
    serviceofferingid: str | None = None,
    size: int | None = None,
) -> Job[KubernetesCluster]:
    """Create a Kubernetes cluster, managed here or elsewhere.

    Args:
        name: the name
        zoneid: the zone (Zone id)
        account: name of the owning account; goes together with `domainid`
        asnumber: BGP autonomous system number
        clustertype: who manages the cluster: CloudManaged or ExternalManaged [since 4.19.0]
        cniconfigdetails: values for the variables of the CNI configuration [since 4.21.0]
        cniconfigurationid: the CNI configuration (UserData id) [since 4.21.0]
        controlnodes: how many control-plane nodes
        description: free text that explains it
        dockerregistrypassword: password for pulling from the private registry
        dockerregistryurl: where private images are pulled from
        dockerregistryusername: user for pulling from the private registry
        domainid: the domain (Domain id)
        enablecsi: set up the storage driver of CloudStack in the cluster [since 4.22.0]
        etcdnodes: how many separate etcd nodes; 0 keeps etcd on the control plane [since
            4.21.0]
        externalloadbalanceripaddress: address of a load balancer in front of the control plane
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
            [since 4.21.0]
        keypair: name of the SSH key pair
        kubernetesversionid: the Kubernetes version (KubernetesSupportedVersion id)
        masternodes: how many control-plane nodes. Deprecated since 4.16: use controlnodes
            instead; renamed, and the old name is ignored
        networkid: the network (Network id)
        nodeofferings: service offering for each kind of node [since 4.21.0]
        noderootdisksize: root disk of a node in GiB
        nodetemplates: template for each kind of node [since 4.21.0]
        projectid: the project (Project id)
        serviceofferingid: the service offering (ServiceOffering id)
        size: how many worker nodes

    Returns:
        The job; `.result()` waits for it and gives the KubernetesCluster.
    """
    return client.send(
        CreateKubernetesClusterRequest(
            name=name,
            zoneid=zoneid,
            account=account,
            asnumber=asnumber,
            clustertype=clustertype,
            cniconfigdetails=cniconfigdetails,
            cniconfigurationid=cniconfigurationid,
            controlnodes=controlnodes,
            description=description,
            dockerregistrypassword=dockerregistrypassword,
            dockerregistryurl=dockerregistryurl,
            dockerregistryusername=dockerregistryusername,
            domainid=domainid,
            enablecsi=enablecsi,
            etcdnodes=etcdnodes,
            externalloadbalanceripaddress=externalloadbalanceripaddress,
            hypervisor=hypervisor,
            keypair=keypair,
            kubernetesversionid=kubernetesversionid,
            masternodes=masternodes,
            networkid=networkid,
            nodeofferings=nodeofferings,
            noderootdisksize=noderootdisksize,
            nodetemplates=nodetemplates,
            projectid=projectid,
            serviceofferingid=serviceofferingid,
            size=size,
        )
    )
