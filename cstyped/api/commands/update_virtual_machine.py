# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, CommaList, DynamicMap, FlatMap, Pairs, Request, StructMaps, Wire

from ...types import LEASE_EXPIRY_ACTION_VALUES, LeaseExpiryAction

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine import VirtualMachine


class UpdateVirtualMachineRequest(Request):
    """The request of updateVirtualMachine; `client.send` takes it and returns VirtualMachine."""

    command: ClassVar[str] = "updateVirtualMachine"
    wire: ClassVar[Wire] = Wire(
        maps={
            "details": FlatMap(),
            "dhcpoptionsnetworklist": DynamicMap(required=("networkid",)),
            "userdatadetails": FlatMap(),
        },
        secrets=frozenset({"userdata", "userdatadetails"}),
        empty_lists={"securitygroupids": "clears", "securitygroupnames": "clears"},
        any_case={"leaseexpiryaction": LEASE_EXPIRY_ACTION_VALUES},
    )
    id: str
    """the resource (VirtualMachine id)"""
    cleanupdetails: bool | None = None
    """drop the details that are stored now"""
    customid: str | None = None
    """UUID that the new resource shall have (root admin) [since 4.4]"""
    deleteprotection: bool | None = None
    """refuse deletion until it is switched off again [since 4.20.0]"""
    details: Pairs | None = None
    """further settings by key"""
    dhcpoptionsnetworklist: StructMaps | None = None
    """extra DHCP options for each network"""
    displayname: str | None = None
    """name for people to read"""
    displayvm: bool | None = None
    """show the machine to its users"""
    extraconfig: str | None = None
    """hypervisor settings, URL-encoded [since 4.12]"""
    group: str | None = None
    """name of the group"""
    haenable: bool | None = None
    """restart the machine elsewhere when its host fails"""
    instancename: str | None = None
    """name that the hypervisor uses [since 4.4]"""
    isdynamicallyscalable: bool | None = None
    """the guest has the tools for changing CPU and memory while it runs"""
    leaseduration: int | None = None
    """days from now until the lease ends; -1 takes the lease away [since 4.21.0]"""
    leaseexpiryaction: LeaseExpiryAction | None = None
    """what happens to the machine when its lease ends: STOP or DESTROY, in upper or lower case
    [since 4.21.0]
    """
    name: str | None = None
    """the name [since 4.4]"""
    ostypeid: str | None = None
    """the guest OS (OsType id)"""
    securitygroupids: CommaList[str] | None = None
    """ids of security groups (SecurityGroup ids); an empty list leaves none"""
    securitygroupnames: CommaList[str] | None = None
    """names of security groups; an empty list leaves none"""
    userdata: Base64 | None = None
    """user data for cloud-init: bytes, or a string that is base64-encoded already [since 4.16.0]"""
    userdatadetails: Pairs | None = None
    """values for the variables of the user data [since 4.18]"""
    userdataid: str | None = None
    """the stored user data (UserData id) [since 4.18]"""

    def parse(self, envelope: Envelope) -> VirtualMachine:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.object(VirtualMachine)


def update_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    cleanupdetails: bool | None = None,
    customid: str | None = None,
    deleteprotection: bool | None = None,
    details: Pairs | None = None,
    dhcpoptionsnetworklist: StructMaps | None = None,
    displayname: str | None = None,
    displayvm: bool | None = None,
    extraconfig: str | None = None,
    group: str | None = None,
    haenable: bool | None = None,
    instancename: str | None = None,
    isdynamicallyscalable: bool | None = None,
    leaseduration: int | None = None,
    leaseexpiryaction: LeaseExpiryAction | None = None,
    name: str | None = None,
    ostypeid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
    securitygroupnames: CommaList[str] | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> VirtualMachine:
    """Change a virtual machine's properties; most take effect at its next start.

    Args:
        id: the resource (VirtualMachine id)
        cleanupdetails: drop the details that are stored now
        customid: UUID that the new resource shall have (root admin) [since 4.4]
        deleteprotection: refuse deletion until it is switched off again [since 4.20.0]
        details: further settings by key
        dhcpoptionsnetworklist: extra DHCP options for each network
        displayname: name for people to read
        displayvm: show the machine to its users
        extraconfig: hypervisor settings, URL-encoded [since 4.12]
        group: name of the group
        haenable: restart the machine elsewhere when its host fails
        instancename: name that the hypervisor uses [since 4.4]
        isdynamicallyscalable: the guest has the tools for changing CPU and memory while it runs
        leaseduration: days from now until the lease ends; -1 takes the lease away [since
            4.21.0]
        leaseexpiryaction: what happens to the machine when its lease ends: STOP or DESTROY, in
            upper or lower case [since 4.21.0]
        name: the name [since 4.4]
        ostypeid: the guest OS (OsType id)
        securitygroupids: ids of security groups (SecurityGroup ids); an empty list leaves none
        securitygroupnames: names of security groups; an empty list leaves none
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
            [since 4.16.0]
        userdatadetails: values for the variables of the user data [since 4.18]
        userdataid: the stored user data (UserData id) [since 4.18]

    Returns:
        VirtualMachine.
    """
    return client.send(
        UpdateVirtualMachineRequest(
            id=id,
            cleanupdetails=cleanupdetails,
            customid=customid,
            deleteprotection=deleteprotection,
            details=details,
            dhcpoptionsnetworklist=dhcpoptionsnetworklist,
            displayname=displayname,
            displayvm=displayvm,
            extraconfig=extraconfig,
            group=group,
            haenable=haenable,
            instancename=instancename,
            isdynamicallyscalable=isdynamicallyscalable,
            leaseduration=leaseduration,
            leaseexpiryaction=leaseexpiryaction,
            name=name,
            ostypeid=ostypeid,
            securitygroupids=securitygroupids,
            securitygroupnames=securitygroupnames,
            userdata=userdata,
            userdatadetails=userdatadetails,
            userdataid=userdataid,
        )
    )
