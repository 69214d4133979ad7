# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""ImageStore, as the server answers it (ImageStoreResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import StorageScope


class ImageStore(Model):
    """ImageStore, as the server answers it (ImageStoreResponse).

    Answered by addImageStore, addImageStoreS3, addSecondaryStorage, addSwift,
    createSecondaryStagingStore, listImageStores, listSecondaryStagingStores, listSwifts,
    updateCloudToUseObjectStore, updateImageStore.
    """

    id: str
    name: str
    disksizetotal: int | None = None
    disksizeused: int | None = None
    hasannotations: bool | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    protocol: str | None = None
    providername: str
    readonly: bool | None = None
    scope: StorageScope | None = None
    url: str | None = None
    zoneid: str | None = None
    zonename: str | None = None
