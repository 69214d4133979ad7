# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
# The function uses the request, which is deprecated as well.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import FlatMap, Pairs, Request, Wire, deprecated

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope

    from ...models.virtual_machine import VirtualMachine


# The warning, at the caller's line, is the client's.
@deprecated("use scale_virtual_machine instead", category=None)
class ChangeServiceForVirtualMachineRequest(Request):
    """The request of changeServiceForVirtualMachine; `client.send` takes it and returns
    VirtualMachine.
    """

    command: ClassVar[str] = "changeServiceForVirtualMachine"
    wire: ClassVar[Wire] = Wire(
        maps={"details": FlatMap()}, deprecated={"": "use scaleVirtualMachine instead"}
    )
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

    def parse(self, envelope: Envelope) -> VirtualMachine:
        """Decode the answer."""
        from ...models.virtual_machine import VirtualMachine

        return envelope.object(VirtualMachine)


@deprecated("use scale_virtual_machine instead", category=None)
def change_service_for_virtual_machine(
    client: BaseClient,
    *,
    id: str,
    serviceofferingid: str,
    automigrate: bool | None = None,
    details: Pairs | None = None,
    maxiops: int | None = None,
    miniops: int | None = None,
    shrinkok: bool | None = None,
) -> VirtualMachine:
    """Give a stopped virtual machine another service offering.

    Deprecated since 4.18: use scale_virtual_machine instead; scaling works on stopped and on
    running machines.

    Args:
        id: the resource (VirtualMachine id)
        serviceofferingid: the service offering (ServiceOffering id)
        automigrate: move the volume to another pool if the new offering demands it [since 4.17]
        details: CPU number, CPU speed in MHz and memory in MiB of a custom offering
        maxiops: upper limit of I/O operations per second [since 4.17]
        miniops: lower limit of I/O operations per second [since 4.17]
        shrinkok: agree that the volume gets smaller [since 4.17]

    Returns:
        VirtualMachine.
    """
    return client.send(
        ChangeServiceForVirtualMachineRequest(
            id=id,
            serviceofferingid=serviceofferingid,
            automigrate=automigrate,
            details=details,
            maxiops=maxiops,
            miniops=miniops,
            shrinkok=shrinkok,
        )
    )
