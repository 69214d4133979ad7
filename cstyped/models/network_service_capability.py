# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import NetworkCapability


class NetworkServiceCapability(Model):
    """NetworkServiceCapability, as the server answers it (CapabilityResponse)."""

    name: NetworkCapability
    """name of the network service capability"""
    canchooseservicecapability: bool
    """whether offerings may choose a value for it"""
    value: str | None = None
    """the value"""
