# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class GenerateAlertRequest(Request):
    """The request of generateAlert; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "generateAlert"
    description: str
    """free text that explains it"""
    name: str
    """the name"""
    type: int
    """alert type by its number"""
    podid: str | None = None
    """the pod (Pod id)"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def generate_alert(
    client: BaseClient,
    *,
    description: str,
    name: str,
    type: int,
    podid: str | None = None,
    zoneid: str | None = None,
) -> Job[Success]:
    """Raise an alert of your own.

    Since CloudStack 4.3.

    Args:
        description: free text that explains it
        name: the name
        type: alert type by its number
        podid: the pod (Pod id)
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(
        GenerateAlertRequest(
            description=description, name=name, type=type, podid=podid, zoneid=zoneid
        )
    )
