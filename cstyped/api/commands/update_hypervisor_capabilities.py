# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import HYPERVISOR_NAME_VALUES, HypervisorName

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.hypervisor_capabilities import HypervisorCapabilities


class UpdateHypervisorCapabilitiesRequest(Request):
    """The request of updateHypervisorCapabilities; `client.send` takes it and returns
    HypervisorCapabilities.
    """

    command: ClassVar[str] = "updateHypervisorCapabilities"
    wire: ClassVar[Wire] = Wire(any_case={"hypervisor": HYPERVISOR_NAME_VALUES})
    hypervisor: HypervisorName | None = None
    """hypervisor type: a value of types.HypervisorName, in upper or lower case [since 4.19.1]"""
    hypervisorversion: str | None = None
    """version of the hypervisor [since 4.19.1]"""
    id: str | None = None
    """the resource (HypervisorCapabilities id)"""
    maxdatavolumeslimit: int | None = None
    """most data disks on one machine [since 4.16.0]"""
    maxguestslimit: int | None = None
    """most machines on one host"""
    maxhostspercluster: int | None = None
    """most hosts in one cluster [since 4.16.0]"""
    securitygroupenabled: bool | None = None
    """use security groups"""
    storagemotionenabled: bool | None = None
    """volumes can move while their machine runs [since 4.16.0]"""
    vmsnapshotenabled: bool | None = None
    """snapshots of whole machines are possible [since 4.16.0]"""

    def parse(self, envelope: Envelope) -> HypervisorCapabilities:
        """Decode the answer."""
        from ...models.hypervisor_capabilities import HypervisorCapabilities

        return envelope.object(HypervisorCapabilities)


def update_hypervisor_capabilities(
    client: BaseClient,
    *,
    hypervisor: HypervisorName | None = None,
    hypervisorversion: str | None = None,
    id: str | None = None,
    maxdatavolumeslimit: int | None = None,
    maxguestslimit: int | None = None,
    maxhostspercluster: int | None = None,
    securitygroupenabled: bool | None = None,
    storagemotionenabled: bool | None = None,
    vmsnapshotenabled: bool | None = None,
) -> HypervisorCapabilities:
    """Change what CloudStack takes a hypervisor version to be able to do.

    Since CloudStack 3.0.0.

    Args:
        hypervisor: hypervisor type: a value of types.HypervisorName, in upper or lower case
            [since 4.19.1]
        hypervisorversion: version of the hypervisor [since 4.19.1]
        id: the resource (HypervisorCapabilities id)
        maxdatavolumeslimit: most data disks on one machine [since 4.16.0]
        maxguestslimit: most machines on one host
        maxhostspercluster: most hosts in one cluster [since 4.16.0]
        securitygroupenabled: use security groups
        storagemotionenabled: volumes can move while their machine runs [since 4.16.0]
        vmsnapshotenabled: snapshots of whole machines are possible [since 4.16.0]

    Returns:
        HypervisorCapabilities.
    """
    return client.send(
        UpdateHypervisorCapabilitiesRequest(
            hypervisor=hypervisor,
            hypervisorversion=hypervisorversion,
            id=id,
            maxdatavolumeslimit=maxdatavolumeslimit,
            maxguestslimit=maxguestslimit,
            maxhostspercluster=maxhostspercluster,
            securitygroupenabled=securitygroupenabled,
            storagemotionenabled=storagemotionenabled,
            vmsnapshotenabled=vmsnapshotenabled,
        )
    )
