# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model


class NicExtraDhcpOption(Model):
    """NicExtraDhcpOption, as the server answers it (NicExtraDhcpOptionResponse)."""

    extradhcpoptioncode: int
    """number of the DHCP option"""
    extradhcpoptionname: str | None = None
    """the DHCP option, by name"""
    extradhcpvalue: str | None = None
    """value of the DHCP option"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
