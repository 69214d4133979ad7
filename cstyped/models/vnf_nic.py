# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class VnfNic(Model):
    """VnfNic, as the server answers it (VnfNicResponse)."""

    name: str | None = None
    """the name"""
    description: str | None = None
    """free text that explains it"""
    deviceid: int
    """slot number of the device"""
    management: bool | None = None
    """whether the card is for management"""
    networkid: str | None = None
    """the network, by id"""
    networkname: str | None = None
    """the network, by name"""
    required: bool | None = None
    """whether it must be given"""
