# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Base64, FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine import VirtualMachine


class ResetUserDataForVirtualMachineRequest(Request):
    """The request of resetUserDataForVirtualMachine; `client.send` takes it and returns
    VirtualMachine.
    """

    command: ClassVar[str] = "resetUserDataForVirtualMachine"
    wire: ClassVar[Wire] = Wire(
        maps={"userdatadetails": FlatMap()}, secrets=frozenset({"userdata", "userdatadetails"})
    )
    id: str
    """the resource (VirtualMachine id)"""
    account: str | None = None
    """name of the owning account; goes together with `domainid`"""
    domainid: str | None = None
    """the domain (Domain id)"""
    projectid: str | None = None
    """the project (Project id)"""
    userdata: Base64 | None = None
    """user data for cloud-init: bytes, or a string that is base64-encoded already"""
    userdatadetails: Pairs | None = None
    """values for the variables of the user data"""
    userdataid: str | None = None
    """the stored user data (UserData id)"""

    def parse(self, envelope: Envelope) -> VirtualMachine:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.object(VirtualMachine)


def reset_user_data_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    account: str | None = None,
    domainid: str | None = None,
    projectid: str | None = None,
    userdata: Base64 | None = None,
    userdatadetails: Pairs | None = None,
    userdataid: str | None = None,
) -> VirtualMachine:
    """Replace the user data of a stopped virtual machine.

    Since CloudStack 4.18.0.

    Args:
        id: the resource (VirtualMachine id)
        account: name of the owning account; goes together with `domainid`
        domainid: the domain (Domain id)
        projectid: the project (Project id)
        userdata: user data for cloud-init: bytes, or a string that is base64-encoded already
        userdatadetails: values for the variables of the user data
        userdataid: the stored user data (UserData id)

    Returns:
        VirtualMachine.
    """
    return client.send(
        ResetUserDataForVirtualMachineRequest(
            id=id,
            account=account,
            domainid=domainid,
            projectid=projectid,
            userdata=userdata,
            userdatadetails=userdatadetails,
            userdataid=userdataid,
        )
    )
