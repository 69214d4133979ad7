# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import BaremetalDhcpTypeShown


class BaremetalDhcp(Model):
    """BaremetalDhcp, as the server answers it (BaremetalDhcpResponse).

    Answered by addBaremetalDhcp, listBaremetalDhcp.
    """

    id: str
    """the id"""
    dhcpservertype: BaremetalDhcpTypeShown | None = None
    """product of the DHCP server"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """the physical network, by id"""
    provider: str | None = None
    """the provider, by name"""
    url: str | None = None
    """the URL"""
