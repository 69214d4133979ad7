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
    """the id"""
    name: str
    """the name"""
    disksizetotal: int | None = None
    """bytes in all"""
    disksizeused: int | None = None
    """bytes really in use"""
    hasannotations: bool | None = None
    """whether there are notes on it"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    protocol: str | None = None
    """the protocol"""
    providername: str
    """the provider, by name"""
    readonly: bool | None = None
    """whether nothing new is stored here"""
    scope: StorageScope | None = None
    """how far it reaches"""
    url: str | None = None
    """the URL"""
    zoneid: str | None = None
    """the zone, by id"""
    zonename: str | None = None
    """the zone, by name"""
