# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine import VirtualMachine


class AssignVirtualMachineRequest(Request):
    """The request of assignVirtualMachine; `client.send` takes it and returns VirtualMachine."""

    command: ClassVar[str] = "assignVirtualMachine"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"networkids": "omitted", "securitygroupids": "omitted"}
    )
    virtualmachineid: str
    """the virtual machine (VirtualMachine id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    networkids: CommaList[str] | None = None
    """ids of the networks under the new owner (Network ids)"""
    projectid: str | None = None
    """the project (Project id)"""
    securitygroupids: CommaList[str] | None = None
    """ids of security groups (SecurityGroup ids)"""

    def parse(self, envelope: Envelope) -> VirtualMachine:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.object(VirtualMachine)


def assign_virtual_machine(
    client: BaseClient,
    *,
    virtualmachineid: str,
    account: str | None = None,
    domainid: str | None = None,
    networkids: CommaList[str] | None = None,
    projectid: str | None = None,
    securitygroupids: CommaList[str] | None = None,
) -> VirtualMachine:
    """Hand a virtual machine over to another account or project.

    Since CloudStack 3.0.0.

    Args:
        virtualmachineid: the virtual machine (VirtualMachine id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        networkids: ids of the networks under the new owner (Network ids)
        projectid: the project (Project id)
        securitygroupids: ids of security groups (SecurityGroup ids)

    Returns:
        VirtualMachine.
    """
    return client.send(
        AssignVirtualMachineRequest(
            virtualmachineid=virtualmachineid,
            account=account,
            domainid=domainid,
            networkids=networkids,
            projectid=projectid,
            securitygroupids=securitygroupids,
        )
    )
