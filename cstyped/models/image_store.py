# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StorageScope


class ImageStore(Model):
    """ImageStore, as the server answers it (ImageStoreResponse).

    Answered by addImageStore, addImageStoreS3, addSecondaryStorage, addSwift,
    createSecondaryStagingStore, listImageStores, listSecondaryStagingStores, listSwifts,
    updateCloudToUseObjectStore, updateImageStore.
    """

    id: str
    """id of the image store"""
    name: str
    """name of the image store"""
    disksizetotal: int | None = None
    """bytes in all"""
    disksizeused: int | None = None
    """bytes really in use"""
    hasannotations: bool | None = None
    """whether the image store has annotations"""
    jobid: str | None = None
    """id of the last job on the image store"""
    jobstatus: int | None = None
    """status of the last job on the image store: 0 pending, 1 done, 2 failed"""
    protocol: str | None = None
    """the protocol"""
    providername: str
    """name of the provider"""
    readonly: bool | None = None
    """whether nothing new is stored here"""
    scope: StorageScope | None = None
    """how far it reaches"""
    url: str | None = None
    """the URL"""
    zoneid: str | None = None
    """id of the zone"""
    zonename: str | None = None
    """name of the zone"""
