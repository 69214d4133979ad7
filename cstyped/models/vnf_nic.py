# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VnfNic(Model):
    """VnfNic, as the server answers it (VnfNicResponse)."""

    name: str | None = None
    """name of the VNF NIC"""
    description: str | None = None
    """description of the VNF NIC"""
    deviceid: int
    """slot number of the device"""
    management: bool | None = None
    """whether the card is for management"""
    networkid: str | None = None
    """id of the network"""
    networkname: str | None = None
    """name of the network"""
    required: bool | None = None
    """whether it must be given"""
