# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cstyped.runtime import Request

if TYPE_CHECKING:
    from cstyped.runtime import BaseClient, Envelope, Job

    from ...models.image_store_object_download import ImageStoreObjectDownload


class DownloadImageStoreObjectRequest(Request):
    """The request of downloadImageStoreObject; `client.send` takes it and returns
    Job[ImageStoreObjectDownload].
    """

    command: ClassVar[str] = "downloadImageStoreObject"
    id: str
    """the resource (ImageStore id)"""
    path: str | None = None
    """path of the file in the store"""

    def parse(self, envelope: Envelope) -> Job[ImageStoreObjectDownload]:
        """Decode the answer."""
        from ...models.image_store_object_download import ImageStoreObjectDownload

        return envelope.job(ImageStoreObjectDownload)


def download_image_store_object(
    client: BaseClient, *, id: str, path: str | None = None
) -> Job[ImageStoreObjectDownload]:
    """Get a download URL for a file in an image store.

    Since CloudStack 4.19.0.

    Args:
        id: the resource (ImageStore id)
        path: path of the file in the store

    Returns:
        The job; `.result()` waits for it and gives the ImageStoreObjectDownload.
    """
    return client.send(DownloadImageStoreObjectRequest(id=id, path=path))
