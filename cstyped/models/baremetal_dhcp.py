# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import BaremetalDhcpTypeShown


class BaremetalDhcp(Model):
    """BaremetalDhcp, as the server answers it (BaremetalDhcpResponse).

    Answered by addBaremetalDhcp, listBaremetalDhcp.
    """

    id: str
    """id of the baremetal DHCP"""
    dhcpservertype: BaremetalDhcpTypeShown | None = None
    """product of the DHCP server"""
    jobid: str | None = None
    """id of the last job on the baremetal DHCP"""
    jobstatus: int | None = None
    """status of the last job on the baremetal DHCP: 0 pending, 1 done, 2 failed"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    provider: str | None = None
    """name of the provider"""
    url: str | None = None
    """the URL"""
