# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UnmanagedInstanceNic(Model):
    """UnmanagedInstanceNic, as the server answers it (UnmanagedInstanceNicResponse)."""

    id: str
    """the id"""
    adaptertype: str | None = None
    """model of the network card"""
    ipaddresses: list[str] | None = None
    """addresses seen on the card"""
    isolatedpvlan: int | None = None
    """secondary VLAN of the private VLAN"""
    isolatedpvlantype: str | None = None
    """kind of private VLAN"""
    macaddress: str | None = None
    """MAC address"""
    networkname: str | None = None
    """the network, by name"""
    vlanid: int | None = None
    """the VLAN, by id"""
