# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.system_vm import SystemVm


class ScaleSystemVmRequest(Request):
    """The request of scaleSystemVm; `client.send` takes it and returns Job[SystemVm]."""

    command: ClassVar[str] = "scaleSystemVm"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    id: str
    """the resource (SystemVm id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    details: Pairs | None = None
    """CPU number, CPU speed in MHz and memory in MiB of a custom offering"""

    def parse(self, envelope: Envelope) -> Job[SystemVm]:
        """Decode the answer."""
        from ...models.system_vm import SystemVm

        return envelope.job(SystemVm)


def scale_system_vm(
    client: BaseClient, *, id: str, serviceofferingid: str, details: Pairs | None = None
) -> Job[SystemVm]:
    """Scale a stopped system VM to another service offering.

    Args:
        id: the resource (SystemVm id)
        serviceofferingid: the service offering (ServiceOffering id)
        details: CPU number, CPU speed in MHz and memory in MiB of a custom offering

    Returns:
        The job; `.result()` waits for it and gives the SystemVm.
    """
    return client.send(
        ScaleSystemVmRequest(id=id, serviceofferingid=serviceofferingid, details=details)
    )
