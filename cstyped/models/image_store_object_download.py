# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ImageStoreObjectDownload(Model):
    """ImageStoreObjectDownload, as the server answers it (ImageStoreObjectDownloadResponse).

    Answered by downloadImageStoreObject.
    """

    name: str | None = None
    """name of the image store object download"""
    accountid: str | None = None
    """id of the owning account"""
    state: str | None = None
    """state of the image store object download"""
    url: str | None = None
    """the URL"""
