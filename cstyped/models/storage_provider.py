# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import StorageProviderType


class StorageProvider(Model):
    """StorageProvider, as the server answers it (StorageProviderResponse).

    Answered by listStorageProviders.
    """

    name: str
    """name of the storage provider"""
    jobid: str | None = None
    """id of the last job on the storage provider"""
    jobstatus: int | None = None
    """status of the last job on the storage provider: 0 pending, 1 done, 2 failed"""
    type: StorageProviderType | None = None
    """type of the storage provider"""
