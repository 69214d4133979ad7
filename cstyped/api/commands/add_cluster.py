# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, FlatMap, Pairs, Request, Wire

from ...types import (
    ALLOCATION_STATE_VALUES,
    CLUSTER_TYPE_VALUES,
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    VMWARE_SWITCH_TYPE_VALUES,
    AllocationState,
    ClusterType,
    CpuArch,
    HypervisorName,
    VmwareSwitchType,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.cluster import Cluster


class AddClusterRequest(Request):
    """The request of addCluster; `client.send` takes it and returns ListResult[Cluster]."""

    command: ClassVar[str] = "addCluster"
    wire: ClassVar[Wire] = Wire(
        maps={"externaldetails": FlatMap()},
        secrets=frozenset({"externaldetails", "password", "vsmpassword"}),
        empty_lists={"storageaccessgroups": "omitted"},
        any_case={
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "guestvswitchtype": VMWARE_SWITCH_TYPE_VALUES,
            "publicvswitchtype": VMWARE_SWITCH_TYPE_VALUES,
        },
        one_case={
            "clustertype": CLUSTER_TYPE_VALUES,
            "allocationstate": ALLOCATION_STATE_VALUES,
            "arch": CPU_ARCH_VALUES,
        },
    )
    clustername: str
    """name of the cluster"""
    clustertype: ClusterType
    """who manages the cluster: CloudManaged or ExternalManaged"""
    hypervisor: HypervisorName
    """hypervisor type: a value of types.HypervisorName, in upper or lower case"""
    podid: str
    """the pod (Pod id)"""
    zoneid: str
    """the zone (Zone id)"""
    allocationstate: AllocationState | None = None
    """whether new resources may be placed here: Enabled or Disabled"""
    arch: CpuArch | None = None
    """CPU architecture: i686, x86_64 or aarch64 [since 4.20]"""
    extensionid: str | None = None
    """the extension (Extension id) [since 4.21.0]"""
    externaldetails: Pairs | None = None
    """settings handed to the extension [since 4.21.0]"""
    guestvswitchname: str | None = None
    """virtual switch for guest traffic (VMware)"""
    guestvswitchtype: VmwareSwitchType | None = None
    """kind of virtual switch for guest traffic (VMware): vmwaresvs, vmwaredvs or nexusdvs, in
    upper or lower case
    """
    ovm3cluster: str | None = None
    """native OCFS2 clustering (Oracle VM 3)"""
    ovm3pool: str | None = None
    """native pooling (Oracle VM 3)"""
    ovm3vip: str | None = None
    """virtual address of the OVM3 pool"""
    password: str | None = None
    """the password"""
    publicvswitchname: str | None = None
    """virtual switch for public traffic (VMware)"""
    publicvswitchtype: VmwareSwitchType | None = None
    """kind of virtual switch for public traffic (VMware): vmwaresvs, vmwaredvs or nexusdvs, in
    upper or lower case
    """
    storageaccessgroups: CommaList[str] | None = None
    """storage access groups, a comma list [since 4.21.0]"""
    url: str | None = None
    """URL of the cluster, e.g. `http://vcenter/datacenter/cluster`"""
    username: str | None = None
    """the user name"""
    vsmipaddress: str | None = None
    """IP address of the Nexus supervisor module"""
    vsmpassword: str | None = None
    """password at the Nexus supervisor module"""
    vsmusername: str | None = None
    """user name at the Nexus supervisor module"""

    def parse(self, envelope: Envelope) -> ListResult[Cluster]:
        """Decode the answer."""
        from ...models.cluster import Cluster

        return envelope.list(Cluster)


def add_cluster(
    client: BaseClient,
    *,
    clustername: str,
    clustertype: ClusterType,
    hypervisor: HypervisorName,
    podid: str,
    zoneid: str,
    allocationstate: AllocationState | None = None,
    arch: CpuArch | None = None,
    extensionid: str | None = None,
    externaldetails: Pairs | None = None,
    guestvswitchname: str | None = None,
    guestvswitchtype: VmwareSwitchType | None = None,
    ovm3cluster: str | None = None,
    ovm3pool: str | None = None,
    ovm3vip: str | None = None,
    password: str | None = None,
    publicvswitchname: str | None = None,
    publicvswitchtype: VmwareSwitchType | None = None,
    storageaccessgroups: CommaList[str] | None = None,
    url: str | None = None,
    username: str | None = None,
    vsmipaddress: str | None = None,
    vsmpassword: str | None = None,
    vsmusername: str | None = None,
) -> ListResult[Cluster]:
    """Create a cluster in a pod, or take one over from its hypervisor manager.

    Args:
        clustername: name of the cluster
        clustertype: who manages the cluster: CloudManaged or ExternalManaged
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
        podid: the pod (Pod id)
        zoneid: the zone (Zone id)
        allocationstate: whether new resources may be placed here: Enabled or Disabled
        arch: CPU architecture: i686, x86_64 or aarch64 [since 4.20]
        extensionid: the extension (Extension id) [since 4.21.0]
        externaldetails: settings handed to the extension [since 4.21.0]
        guestvswitchname: virtual switch for guest traffic (VMware)
        guestvswitchtype: kind of virtual switch for guest traffic (VMware): vmwaresvs,
            vmwaredvs or nexusdvs, in upper or lower case
        ovm3cluster: native OCFS2 clustering (Oracle VM 3)
        ovm3pool: native pooling (Oracle VM 3)
        ovm3vip: virtual address of the OVM3 pool
        password: the password
        publicvswitchname: virtual switch for public traffic (VMware)
        publicvswitchtype: kind of virtual switch for public traffic (VMware): vmwaresvs,
            vmwaredvs or nexusdvs, in upper or lower case
        storageaccessgroups: storage access groups, a comma list [since 4.21.0]
        url: URL of the cluster, e.g. `http://vcenter/datacenter/cluster`
        username: the user name
        vsmipaddress: IP address of the Nexus supervisor module
        vsmpassword: password at the Nexus supervisor module
        vsmusername: user name at the Nexus supervisor module

    Returns:
        ListResult[Cluster]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        AddClusterRequest(
            clustername=clustername,
            clustertype=clustertype,
            hypervisor=hypervisor,
            podid=podid,
            zoneid=zoneid,
            allocationstate=allocationstate,
            arch=arch,
            extensionid=extensionid,
            externaldetails=externaldetails,
            guestvswitchname=guestvswitchname,
            guestvswitchtype=guestvswitchtype,
            ovm3cluster=ovm3cluster,
            ovm3pool=ovm3pool,
            ovm3vip=ovm3vip,
            password=password,
            publicvswitchname=publicvswitchname,
            publicvswitchtype=publicvswitchtype,
            storageaccessgroups=storageaccessgroups,
            url=url,
            username=username,
            vsmipaddress=vsmipaddress,
            vsmpassword=vsmpassword,
            vsmusername=vsmusername,
        )
    )
