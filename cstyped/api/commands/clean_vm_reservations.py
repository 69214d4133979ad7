# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class CleanVMReservationsRequest(Request):
    """The request of cleanVMReservations; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "cleanVMReservations"

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def clean_vm_reservations(client: BaseClient) -> Job[Success]:
    """Purge leftover deployment reservations of virtual machines.

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(CleanVMReservationsRequest())
