# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.system_vm import SystemVm


class ChangeServiceForSystemVmRequest(Request):
    """The request of changeServiceForSystemVm; `client.send` takes it and returns SystemVm."""

    command: ClassVar[str] = "changeServiceForSystemVm"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    id: str
    """the resource (SystemVm id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    details: Pairs | None = None
    """CPU number, CPU speed in MHz and memory in MiB of a custom offering"""

    def parse(self, envelope: Envelope) -> SystemVm:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.object(SystemVm)


def change_service_for_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> SystemVm:
    """Give a stopped system VM another service offering.

    Args:
        id: the resource (SystemVm id)
        serviceofferingid: the service offering (ServiceOffering id)
        details: CPU number, CPU speed in MHz and memory in MiB of a custom offering

    Returns:
        SystemVm.
    """
    return client.send(
        ChangeServiceForSystemVmRequest(id=id, serviceofferingid=serviceofferingid, details=details)
    )
