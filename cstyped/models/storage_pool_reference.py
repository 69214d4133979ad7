# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class StoragePoolReference(Model):
    """StoragePoolReference, as the server answers it (StoragePoolReferenceResponse)."""

    id: str
    """id of the storage pool reference"""
    name: str
    """name of the storage pool reference"""
