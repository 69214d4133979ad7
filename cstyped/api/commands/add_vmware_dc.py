# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vmware_datacenter import VmwareDatacenter


class AddVmwareDcRequest(Request):
    """The request of addVmwareDc; `client.send` takes it and returns VmwareDatacenter."""

    command: ClassVar[str] = "addVmwareDc"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    name: str
    """the name"""
    vcenter: str
    """host name or IP address of vCenter"""
    zoneid: str
    """the zone"""
    password: str | None = None
    """the password"""
    username: str | None = None
    """the user name"""

    def parse(self, envelope: Envelope) -> VmwareDatacenter:
        """Decode the answer."""
        from ...models.vmware_datacenter import VmwareDatacenter

        return envelope.object(VmwareDatacenter)


def add_vmware_dc(
    client: BaseClient,
    *,
    name: str,
    vcenter: str,
    zoneid: str,
    password: str | None = None,
    username: str | None = None,
) -> VmwareDatacenter:
    """Tie a VMware datacenter to a zone.

    Args:
        name: the name
        vcenter: host name or IP address of vCenter
        zoneid: the zone
        password: the password
        username: the user name

    Returns:
        VmwareDatacenter.
    """
    return client.send(
        AddVmwareDcRequest(
            name=name, vcenter=vcenter, zoneid=zoneid, password=password, username=username
        )
    )
