# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job, Success


class DeleteIsoRequest(Request):
    """The request of deleteIso; `client.send` takes it and returns Job[Success]."""

    command: ClassVar[str] = "deleteIso"
    id: str
    """the resource (Template id)"""
    zoneid: str | None = None
    """the zone whose copy goes; left out, all go (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Success]:
        """Decode the answer."""
        from cstyped.runtime import Success

        return envelope.job(Success)


def delete_iso(client: BaseClient, *, id: str, zoneid: str | None = None) -> Job[Success]:
    """Delete an ISO from one zone, or from all.

    Args:
        id: the resource (Template id)
        zoneid: the zone whose copy goes; left out, all go (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Success.
    """
    return client.send(DeleteIsoRequest(id=id, zoneid=zoneid))
