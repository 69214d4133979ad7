# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeletePaloAltoFirewallRequest(Request):
    """The request of deletePaloAltoFirewall; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deletePaloAltoFirewall"
    fwdeviceid: str
    """the Palo Alto firewall (PaloAltoFirewall id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_palo_alto_firewall(client: BaseClient, *, fwdeviceid: str) -> Job[Success]:
    """Unregister a Palo Alto firewall.

    Args:
        fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeletePaloAltoFirewallRequest(fwdeviceid=fwdeviceid))
