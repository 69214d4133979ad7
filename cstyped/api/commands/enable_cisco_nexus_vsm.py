# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.cisco_nexus_vsm import CiscoNexusVsm


class EnableCiscoNexusVSMRequest(Request):
    """The request of enableCiscoNexusVSM; `client.send` takes it and returns Job[CiscoNexusVsm]."""

    command: ClassVar[str] = "enableCiscoNexusVSM"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Job[CiscoNexusVsm]:
        """Decode the answer."""
        from ...models.cisco_nexus_vsm import CiscoNexusVsm

        return envelope.job(CiscoNexusVsm)


def enable_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[CiscoNexusVsm]:
    """Take a Cisco Nexus virtual supervisor module into use.

    Args:
        id: the resource

    Returns:
        The job; `.result()` waits for it and gives the CiscoNexusVsm.
    """
    return client.send(EnableCiscoNexusVSMRequest(id=id))
