# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.palo_alto_firewall import PaloAltoFirewall


class ConfigurePaloAltoFirewallRequest(Request):
    """The request of configurePaloAltoFirewall; `client.send` takes it and returns
    Job[PaloAltoFirewall].
    """

    command: ClassVar[str] = "configurePaloAltoFirewall"
    fwdeviceid: str
    """the Palo Alto firewall (PaloAltoFirewall id)"""
    fwdevicecapacity: int | None = None
    """how many networks the firewall can serve"""

    def parse(self, envelope: Envelope) -> Job[PaloAltoFirewall]:
        """Decode the answer."""
        from ...models.palo_alto_firewall import PaloAltoFirewall

        return envelope.job(PaloAltoFirewall)


def configure_palo_alto_firewall(
    client: BaseClient, *, fwdeviceid: str, fwdevicecapacity: int | None = None
) -> Job[PaloAltoFirewall]:
    """Set how many networks a Palo Alto firewall may serve.

    Args:
        fwdeviceid: the Palo Alto firewall (PaloAltoFirewall id)
        fwdevicecapacity: how many networks the firewall can serve

    Returns:
        The job; `.result()` waits for it and gives the PaloAltoFirewall.
    """
    return client.send(
        ConfigurePaloAltoFirewallRequest(fwdeviceid=fwdeviceid, fwdevicecapacity=fwdevicecapacity)
    )
