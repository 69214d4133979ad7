# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.out_of_band_management import OutOfBandManagement


class ChangeOutOfBandManagementPasswordRequest(Request):
    """The request of changeOutOfBandManagementPassword; `client.send` takes it and returns
    Job[OutOfBandManagement].
    """

    command: ClassVar[str] = "changeOutOfBandManagementPassword"
    wire: ClassVar[Wire] = Wire(secrets=frozenset({"password"}))
    hostid: str
    """the host (Host id)"""
    password: str | None = None
    """new password, at most 16 characters; left out, a random one"""

    def parse(self, envelope: Envelope) -> Job[OutOfBandManagement]:
        """Decode the answer."""
        from ...models.out_of_band_management import OutOfBandManagement

        return envelope.job(OutOfBandManagement)


def change_out_of_band_management_password(
    client: BaseClient, *, hostid: str, password: str | None = None
) -> Job[OutOfBandManagement]:
    """Set a new password on a host's out-of-band management interface.

    Since CloudStack 4.9.0.

    Args:
        hostid: the host (Host id)
        password: new password, at most 16 characters; left out, a random one

    Returns:
        The job; `.result()` waits for it and gives the OutOfBandManagement.
    """
    return client.send(ChangeOutOfBandManagementPasswordRequest(hostid=hostid, password=password))
