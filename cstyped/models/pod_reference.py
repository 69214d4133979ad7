# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class PodReference(Model):
    """PodReference, as the server answers it (PodReferenceResponse)."""

    id: str
    """id of the pod reference"""
    name: str
    """name of the pod reference"""
