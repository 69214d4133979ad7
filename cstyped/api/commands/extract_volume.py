# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import EXTRACT_MODE_VALUES, ExtractMode

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.extraction import Extraction


class ExtractVolumeRequest(Request):
    """The request of extractVolume; `client.send` takes it and returns Job[Extraction]."""

    command: ClassVar[str] = "extractVolume"
    wire: ClassVar[Wire] = Wire(one_case={"mode": EXTRACT_MODE_VALUES})
    id: str
    """the resource (Volume id)"""
    mode: ExtractMode
    """whether the file is offered for download or uploaded: FTP_UPLOAD or HTTP_DOWNLOAD"""
    zoneid: str
    """the zone (Zone id)"""
    url: str | None = None
    """where to upload to, if it is an upload"""

    def parse(self, envelope: Envelope) -> Job[Extraction]:
        """Decode the answer."""
        from ...models.extraction import Extraction

        return envelope.job(Extraction)


def extract_volume(
    client: BaseClient, *, id: str, mode: ExtractMode, zoneid: str, url: str | None = None
) -> Job[Extraction]:
    """Make a volume downloadable, or upload it to a URL.

    Args:
        id: the resource (Volume id)
        mode: whether the file is offered for download or uploaded: FTP_UPLOAD or HTTP_DOWNLOAD
        zoneid: the zone (Zone id)
        url: where to upload to, if it is an upload

    Returns:
        The job; `.result()` waits for it and gives the Extraction.
    """
    return client.send(ExtractVolumeRequest(id=id, mode=mode, zoneid=zoneid, url=url))
