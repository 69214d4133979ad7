# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.virtual_machine import VirtualMachine


class ScaleVirtualMachineRequest(Request):
    """The request of scaleVirtualMachine; `client.send` takes it and returns
    Job[VirtualMachine].
    """

    command: ClassVar[str] = "scaleVirtualMachine"
    wire: ClassVar[Wire] = Wire(maps={"details": FlatMap()})
    id: str
    """the resource (VirtualMachine id)"""
    serviceofferingid: str
    """the service offering (ServiceOffering id)"""
    automigrate: bool | None = None
    """move the volume to another pool if the new offering demands it [since 4.17]"""
    details: Pairs | None = None
    """CPU number, CPU speed in MHz and memory in MiB of a custom offering"""
    maxiops: int | None = None
    """upper limit of I/O operations per second [since 4.17]"""
    miniops: int | None = None
    """lower limit of I/O operations per second [since 4.17]"""
    shrinkok: bool | None = None
    """agree that the volume gets smaller [since 4.17]"""

    def parse(self, envelope: Envelope) -> Job[VirtualMachine]:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.job(VirtualMachine)


def scale_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> Job[VirtualMachine]:
    """Scale a virtual machine, running or stopped, to another service offering.

    Args:
        id: the resource (VirtualMachine id)
        serviceofferingid: the service offering (ServiceOffering id)
        automigrate: move the volume to another pool if the new offering demands it [since 4.17]
        details: CPU number, CPU speed in MHz and memory in MiB of a custom offering
        maxiops: upper limit of I/O operations per second [since 4.17]
        miniops: lower limit of I/O operations per second [since 4.17]
        shrinkok: agree that the volume gets smaller [since 4.17]

    Returns:
        The job; `.result()` waits for it and gives the VirtualMachine.
    """
    return client.send(
        ScaleVirtualMachineRequest(
            id=id,
            serviceofferingid=serviceofferingid,
            automigrate=automigrate,
            details=details,
            maxiops=maxiops,
            miniops=miniops,
            shrinkok=shrinkok,
        )
    )
