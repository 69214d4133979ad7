# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NicExtraDhcpOption(Model):
    """NicExtraDhcpOption, as the server answers it (NicExtraDhcpOptionResponse)."""

    extradhcpoptioncode: int
    """number of the DHCP option"""
    extradhcpoptionname: str | None = None
    """name of the DHCP option"""
    extradhcpvalue: str | None = None
    """value of the DHCP option"""
    jobid: str | None = None
    """id of the last job on the NIC extra DHCP option"""
    jobstatus: int | None = None
    """status of the last job on the NIC extra DHCP option: 0 pending, 1 done, 2 failed"""
