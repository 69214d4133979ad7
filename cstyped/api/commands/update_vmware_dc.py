# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.vmware_datacenter import VmwareDatacenter


class UpdateVmwareDcRequest(Request):
    """The request of updateVmwareDc; `client.send` takes it and returns VmwareDatacenter."""

    command: ClassVar[str] = "updateVmwareDc"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    zoneid: str
    """the zone"""
    isrecursive: bool | None = None
    """change the clusters and hosts inside too"""
    name: str | None = None
    """the name"""
    password: str | None = None
    """the password"""
    username: str | None = None
    """the user name"""
    vcenter: str | None = None
    """host name or IP address of vCenter"""

    def parse(self, envelope: Envelope) -> VmwareDatacenter:
        """Decode the answer."""
        from ...models.vmware_datacenter import VmwareDatacenter

        return envelope.object(VmwareDatacenter)


def update_vmware_dc(
    client: BaseClient,
    *,
    zoneid: str,
    isrecursive: bool | None = None,
    name: str | None = None,
    password: str | None = None,
    username: str | None = None,
    vcenter: str | None = None,
) -> VmwareDatacenter:
    """Change the vCenter, name or login of a zone's VMware datacenter.

    Since CloudStack 4.12.0.

    Args:
        zoneid: the zone
        isrecursive: change the clusters and hosts inside too
        name: the name
        password: the password
        username: the user name
        vcenter: host name or IP address of vCenter

    Returns:
        VmwareDatacenter.
    """
    return client.send(
        UpdateVmwareDcRequest(
            zoneid=zoneid,
            isrecursive=isrecursive,
            name=name,
            password=password,
            username=username,
            vcenter=vcenter,
        )
    )
