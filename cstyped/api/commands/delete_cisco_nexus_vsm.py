# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteCiscoNexusVSMRequest(Request):
    """The request of deleteCiscoNexusVSM; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteCiscoNexusVSM"
    id: str
    """the resource"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_cisco_nexus_vsm(client: BaseClient, *, id: str) -> Job[Success]:
    """Unregister a Cisco Nexus virtual supervisor module.

    Args:
        id: the resource

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteCiscoNexusVSMRequest(id=id))
