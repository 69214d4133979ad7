# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.encoding import FlatMap
from cstyped.model import Request, Wire
from cstyped.params import Pairs

if TYPE_CHECKING:
    from cstyped.answer import Envelope
    from cstyped.client import BaseClient

    from ..models.system_vm import SystemVm


class ChangeServiceForSystemVmRequest(Request):
    """The request of changeServiceForSystemVm; `client.send` takes it and returns SystemVm."""

    command: ClassVar[str] = "changeServiceForSystemVm"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    id: str
    serviceofferingid: str
    details: Pairs | None = None

    def parse(self, envelope: Envelope) -> SystemVm:
        """Decode the answer."""
        from ..models.system_vm import SystemVm

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
