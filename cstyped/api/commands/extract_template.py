# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request, Wire

from ...types import EXTRACT_MODE_VALUES, ExtractMode

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.extraction import Extraction


class ExtractTemplateRequest(Request):
    """The request of extractTemplate; `client.send` takes it and returns Job[Extraction]."""

    command: ClassVar[str] = "extractTemplate"
    wire: ClassVar[Wire] = Wire(one_case={"mode": EXTRACT_MODE_VALUES})
    id: str
    """the resource (Template id)"""
    mode: ExtractMode
    """whether the file is offered for download or uploaded: FTP_UPLOAD or HTTP_DOWNLOAD"""
    url: str | None = None
    """where to upload to, if it is an upload"""
    zoneid: str | None = None
    """the zone (Zone id)"""

    def parse(self, envelope: Envelope) -> Job[Extraction]:
        """Decode the answer."""
        from ...models.extraction import Extraction

        return envelope.job(Extraction)


def extract_template(
    client: BaseClient,
    *,
    id: str,
    mode: ExtractMode,
    url: str | None = None,
    zoneid: str | None = None,
) -> Job[Extraction]:
    """Make a template downloadable, or upload it to a URL.

    Args:
        id: the resource (Template id)
        mode: whether the file is offered for download or uploaded: FTP_UPLOAD or HTTP_DOWNLOAD
        url: where to upload to, if it is an upload
        zoneid: the zone (Zone id)

    Returns:
        The job; `.result()` waits for it and gives the Extraction.
    """
    return client.send(ExtractTemplateRequest(id=id, mode=mode, url=url, zoneid=zoneid))
