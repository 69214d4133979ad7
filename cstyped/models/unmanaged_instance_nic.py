# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class UnmanagedInstanceNic(Model):
    """UnmanagedInstanceNic, as the server answers it (UnmanagedInstanceNicResponse)."""

    id: str
    """id of the unmanaged instance NIC"""
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
    """name of the network"""
    vlanid: int | None = None
    """id of the VLAN"""
