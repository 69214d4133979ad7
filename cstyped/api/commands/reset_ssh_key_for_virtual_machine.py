# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import CommaList, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class ResetSSHKeyForVirtualMachineRequest(Request):
    """The request of resetSSHKeyForVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "resetSSHKeyForVirtualMachine"
    wire: ClassVar[Wire] = Wire(
        empty_lists={"keypairs": "refused"}, deprecated={"keypair": "use keypairs instead"}
    )
    id: str
    """the resource (VirtualMachine id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    keypair: str | None = None
    """name of the SSH key pair. Deprecated since 4.17: use keypairs instead; a machine can have
    several key pairs
    """
    keypairs: CommaList[str] | None = None
    """names of SSH key pairs [since 4.17]"""
    projectid: str | None = None
    """the project (Project id)"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def reset_ssh_key_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    keypair: str | None = None,
    keypairs: CommaList[str] | None = None,
    projectid: str | None = None,
) -> Job[VirtualMachine]:
    """Replace the SSH keys of a stopped virtual machine.

    Args:
        id: the resource (VirtualMachine id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        keypair: name of the SSH key pair. Deprecated since 4.17: use keypairs instead; a
            machine can have several key pairs
        keypairs: names of SSH key pairs [since 4.17]
        projectid: the project (Project id)

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        ResetSSHKeyForVirtualMachineRequest(
            id=id,
            account=account,
            domainid=domainid,
            keypair=keypair,
            keypairs=keypairs,
            projectid=projectid,
        )
    )
