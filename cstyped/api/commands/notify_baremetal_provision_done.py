# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class NotifyBaremetalProvisionDoneRequest(Request):
    """The request of notifyBaremetalProvisionDone; `client.send` takes it and returns
    Job[Success].
    """

    command: ClassVar[str] = "notifyBaremetalProvisionDone"
    mac: str
    """MAC address of the card that was used for provisioning"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def notify_baremetal_provision_done(client: BaseClient, *, mac: str) -> Job[Success]:
    """Report that a bare metal host has been installed; for the router only.

    Args:
        mac: MAC address of the card that was used for provisioning

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(NotifyBaremetalProvisionDoneRequest(mac=mac))
