# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class ClusterReference(Model):
    """ClusterReference, as the server answers it (ClusterReferenceResponse)."""

    id: str
    """id of the cluster reference"""
    name: str
    """name of the cluster reference"""
