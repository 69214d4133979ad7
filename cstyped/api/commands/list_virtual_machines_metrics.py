# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, PairMap, Pairs, Request, Wire

from ...types import (
    CPU_ARCH_VALUES,
    HYPERVISOR_NAME_VALUES,
    VIRTUAL_MACHINE_DETAILS_VALUES,
    VIRTUAL_MACHINE_STATE_FILTER_VALUES,
    CpuArch,
    HypervisorName,
    VirtualMachineDetails,
    VirtualMachineStateFilter,
)

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, ListResult

    from ...models.virtual_machine_metrics import VirtualMachineMetrics


class ListVirtualMachinesMetricsRequest(Request):
    """The request of listVirtualMachinesMetrics; `client.send` takes it and returns
    ListResult[VirtualMachineMetrics].
    """

    command: ClassVar[str] = "listVirtualMachinesMetrics"
    wire: ClassVar[Wire] = Wire(
        maps={"tags": PairMap()},
        repeatable=True,
        empty_lists={"details": "omitted", "ids": "no-rows"},
        dropped_if_empty=frozenset(
            {
                "autoscalevmgroupid",
                "backupofferingid",
                "extensionid",
                "securitygroupid",
                "serviceofferingid",
                "userdataid",
            }
        ),
        any_case={
            "hypervisor": HYPERVISOR_NAME_VALUES,
            "state": VIRTUAL_MACHINE_STATE_FILTER_VALUES,
        },
        one_case={"arch": CPU_ARCH_VALUES, "details": VIRTUAL_MACHINE_DETAILS_VALUES},
    )
    account: str | None = None
    """only those that this account owns; goes together with `domainid`"""
    accumulate: bool | None = None
    """sum the statistics up instead of giving the latest sample [since 4.17.0]"""
    affinitygroupid: str | None = None
    """only those in this affinity group (AffinityGroup id)"""
    arch: CpuArch | None = None
    """only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]"""
    autoscalevmgroupid: str | None = None
    """only those of this autoscale group (AutoScaleVmGroup id) [since 4.18.0]"""
    backupofferingid: str | None = None
    """only those with this backup offering (BackupOffering id) [since 4.17]"""
    clusterid: str | None = None
    """only those in this cluster (Cluster id)"""
    details: CommaList[VirtualMachineDetails] | None = None
    """which parts of a row are filled, a comma list; fewer are faster: a value of
    types.VirtualMachineDetails
    """
    displayvm: bool | None = None
    """visible or hidden machines (root admin) [since 4.4]"""
    domainid: str | None = None
    """only those of this domain (Domain id)"""
    extensionid: str | None = None
    """the extension (Extension id) [since 4.21.0]"""
    forvirtualnetwork: bool | None = None
    """only those of guest networks with a router (true), or of direct ones (false)"""
    gpuenabled: bool | None = None
    """only those with a GPU [since 4.21.0]"""
    groupid: str | None = None
    """only those in this instance group (InstanceGroup id)"""
    haenable: bool | None = None
    """only machines that are restarted elsewhere when their host fails, or only others [since
    4.15]
    """
    hostid: str | None = None
    """only those on this host (Host id)"""
    hypervisor: HypervisorName | None = None
    """only those of this hypervisor: a value of types.HypervisorName, in upper or lower case"""
    id: str | None = None
    """only the one with this id (VirtualMachine id)"""
    ids: CommaList[str] | None = None
    """ids of several; not together with `id` (VirtualMachine ids); an empty list gives no rows,
    without asking [since 4.4]
    """
    isoid: str | None = None
    """the ISO (Template id)"""
    isrecursive: bool | None = None
    """take the domains below as well"""
    isvnf: bool | None = None
    """only VNF appliances, or only others [since 4.19.0]"""
    keypair: str | None = None
    """name of an SSH key pair in the machine"""
    keyword: str | None = None
    """only those with this text in their name or another main field"""
    leased: bool | None = None
    """only machines with a lease [since 4.21.0]"""
    listall: bool | None = None
    """everything the caller may see, not only what is the caller's own"""
    name: str | None = None
    """only those with this name"""
    networkid: str | None = None
    """only those in this network (Network id)"""
    page: int | None = None
    """which page, from 1; goes together with `pagesize`"""
    pagesize: int | None = None
    """rows per page; goes together with `page`"""
    podid: str | None = None
    """only those in this pod (Pod id)"""
    projectid: str | None = None
    """the project; -1 for the resources of all projects (Project id)"""
    retrieveonlyresourcecount: bool | None = None
    """give the number alone, no rows"""
    securitygroupid: str | None = None
    """only those in this security group (SecurityGroup id) [since 4.15]"""
    serviceofferingid: str | None = None
    """only those with this service offering (ServiceOffering id) [since 4.4]"""
    showicon: bool | None = None
    """add the icons [since 4.16.0.0]"""
    state: VirtualMachineStateFilter | None = None
    """state; `Present` stands for all that are not gone: a value of
    types.VirtualMachineStateFilter, in upper or lower case
    """
    storageid: str | None = None
    """only those on this storage pool (StoragePool id)"""
    tags: Pairs | None = None
    """only those with these tags"""
    templateid: str | None = None
    """only those made from this template (Template id)"""
    userdata: bool | None = None
    """add the user data [since 4.18.0.0]"""
    userdataid: str | None = None
    """only those with this stored user data (UserData id) [since 4.20.1]"""
    userid: str | None = None
    """the user who made the machine (User id)"""
    vpcid: str | None = None
    """only those of this VPC (Vpc id)"""
    zoneid: str | None = None
    """only those in this zone (Zone id)"""

    def parse(self, envelope: Envelope) -> ListResult[VirtualMachineMetrics]:
        """Decode the answer."""
        from ...models.virtual_machine_metrics import VirtualMachineMetrics

        return envelope.list(VirtualMachineMetrics)


def list_virtual_machines_metrics(
    client: BaseClient,
    *,
    account: str | None = None,
    accumulate: bool | None = None,
    affinitygroupid: str | None = None,
    arch: CpuArch | None = None,
    autoscalevmgroupid: str | None = None,
    backupofferingid: str | None = None,
    clusterid: str | None = None,
    details: CommaList[VirtualMachineDetails] | None = None,
    displayvm: bool | None = None,
    domainid: str | None = None,
    extensionid: str | None = None,
    forvirtualnetwork: bool | None = None,
    gpuenabled: bool | None = None,
    groupid: str | None = None,
    haenable: bool | None = None,
    hostid: str | None = None,
    hypervisor: HypervisorName | None = None,
    id: str | None = None,
    ids: CommaList[str] | None = None,
    isoid: str | None = None,
    isrecursive: bool | None = None,
    isvnf: bool | None = None,
    keypair: str | None = None,
    keyword: str | None = None,
    leased: bool | None = None,
    listall: bool | None = None,
    name: str | None = None,
    networkid: str | None = None,
    page: int | None = None,
    pagesize: int | None = None,
    podid: str | None = None,
    projectid: str | None = None,
    retrieveonlyresourcecount: bool | None = None,
    securitygroupid: str | None = None,
    serviceofferingid: str | None = None,
    showicon: bool | None = None,
    state: VirtualMachineStateFilter | None = None,
    storageid: str | None = None,
    tags: Pairs | None = None,
    templateid: str | None = None,
    userdata: bool | None = None,
    userdataid: str | None = None,
    userid: str | None = None,
    vpcid: str | None = None,
    zoneid: str | None = None,
) -> ListResult[VirtualMachineMetrics]:
    """List virtual machines with metrics of their load.

    Args:
        account: only those that this account owns; goes together with `domainid`
        accumulate: sum the statistics up instead of giving the latest sample [since 4.17.0]
        affinitygroupid: only those in this affinity group (AffinityGroup id)
        arch: only those with this CPU architecture: i686, x86_64 or aarch64 [since 4.20.1]
        autoscalevmgroupid: only those of this autoscale group (AutoScaleVmGroup id) [since
            4.18.0]
        backupofferingid: only those with this backup offering (BackupOffering id) [since 4.17]
        clusterid: only those in this cluster (Cluster id)
        details: which parts of a row are filled, a comma list; fewer are faster: a value of
            types.VirtualMachineDetails
        displayvm: visible or hidden machines (root admin) [since 4.4]
        domainid: only those of this domain (Domain id)
        extensionid: the extension (Extension id) [since 4.21.0]
        forvirtualnetwork: only those of guest networks with a router (true), or of direct ones
            (false)
        gpuenabled: only those with a GPU [since 4.21.0]
        groupid: only those in this instance group (InstanceGroup id)
        haenable: only machines that are restarted elsewhere when their host fails, or only
            others [since 4.15]
        hostid: only those on this host (Host id)
        hypervisor: only those of this hypervisor: a value of types.HypervisorName, in upper or
            lower case
        id: only the one with this id (VirtualMachine id)
        ids: ids of several; not together with `id` (VirtualMachine ids); an empty list gives no
            rows, without asking [since 4.4]
        isoid: the ISO (Template id)
        isrecursive: take the domains below as well
        isvnf: only VNF appliances, or only others [since 4.19.0]
        keypair: name of an SSH key pair in the machine
        keyword: only those with this text in their name or another main field
        leased: only machines with a lease [since 4.21.0]
        listall: everything the caller may see, not only what is the caller's own
        name: only those with this name
        networkid: only those in this network (Network id)
        page: which page, from 1; goes together with `pagesize`
        pagesize: rows per page; goes together with `page`
        podid: only those in this pod (Pod id)
        projectid: the project; -1 for the resources of all projects (Project id)
        retrieveonlyresourcecount: give the number alone, no rows
        securitygroupid: only those in this security group (SecurityGroup id) [since 4.15]
        serviceofferingid: only those with this service offering (ServiceOffering id) [since
            4.4]
        showicon: add the icons [since 4.16.0.0]
        state: state; `Present` stands for all that are not gone: a value of
            types.VirtualMachineStateFilter, in upper or lower case
        storageid: only those on this storage pool (StoragePool id)
        tags: only those with these tags
        templateid: only those made from this template (Template id)
        userdata: add the user data [since 4.18.0.0]
        userdataid: only those with this stored user data (UserData id) [since 4.20.1]
        userid: the user who made the machine (User id)
        vpcid: only those of this VPC (Vpc id)
        zoneid: only those in this zone (Zone id)

    Returns:
        ListResult[VirtualMachineMetrics]: one answer's rows; `.all()` goes on over every page.
    """
    return client.send(
        ListVirtualMachinesMetricsRequest(
            account=account,
            accumulate=accumulate,
            affinitygroupid=affinitygroupid,
            arch=arch,
            autoscalevmgroupid=autoscalevmgroupid,
            backupofferingid=backupofferingid,
            clusterid=clusterid,
            details=details,
            displayvm=displayvm,
            domainid=domainid,
            extensionid=extensionid,
            forvirtualnetwork=forvirtualnetwork,
            gpuenabled=gpuenabled,
            groupid=groupid,
            haenable=haenable,
            hostid=hostid,
            hypervisor=hypervisor,
            id=id,
            ids=ids,
            isoid=isoid,
            isrecursive=isrecursive,
            isvnf=isvnf,
            keypair=keypair,
            keyword=keyword,
            leased=leased,
            listall=listall,
            name=name,
            networkid=networkid,
            page=page,
            pagesize=pagesize,
            podid=podid,
            projectid=projectid,
            retrieveonlyresourcecount=retrieveonlyresourcecount,
            securitygroupid=securitygroupid,
            serviceofferingid=serviceofferingid,
            showicon=showicon,
            state=state,
            storageid=storageid,
            tags=tags,
            templateid=templateid,
            userdata=userdata,
            userdataid=userdataid,
            userid=userid,
            vpcid=vpcid,
            zoneid=zoneid,
        )
    )
