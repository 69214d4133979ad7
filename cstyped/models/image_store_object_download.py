# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ImageStoreObjectDownload(Model):
    """ImageStoreObjectDownload, as the server answers it (ImageStoreObjectDownloadResponse).

    Answered by downloadImageStoreObject.
    """

    name: str | None = None
    """the name"""
    accountid: str | None = None
    """the owning account, by id"""
    state: str | None = None
    """the state"""
    url: str | None = None
    """the URL"""
