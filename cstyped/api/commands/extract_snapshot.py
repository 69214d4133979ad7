# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.extraction import Extraction


class ExtractSnapshotRequest(Request):
    """The request of extractSnapshot; `client.send` takes it and returns Job[Extraction]."""

    command: ClassVar[str] = "extractSnapshot"
    id: str
    """the resource (Snapshot id) [since 4.20.0]"""
    zoneid: str
    """the zone (Zone id) [since 4.20.0]"""

    def parse(self, envelope: Envelope) -> Job[Extraction]:
        """Decode the answer."""
        from ...models.extraction import Extraction

        return envelope.job(Extraction)


def extract_snapshot(client: BaseClient, *, id: str, zoneid: str) -> Job[Extraction]:
    """Make a volume snapshot downloadable.

    Since CloudStack 4.20.0.

    Args:
        id: the resource (Snapshot id) [since 4.20.0]
        zoneid: the zone (Zone id) [since 4.20.0]

    Returns:
        The job; `.result()` waits for it and gives the Extraction.
    """
    return client.send(ExtractSnapshotRequest(id=id, zoneid=zoneid))
