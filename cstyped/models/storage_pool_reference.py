# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class StoragePoolReference(Model):
    """StoragePoolReference, as the server answers it (StoragePoolReferenceResponse)."""

    id: str
    """the id"""
    name: str
    """the name"""
