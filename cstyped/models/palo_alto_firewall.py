# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from cstyped.runtime import Model

from ..types import FirewallDeviceState


class PaloAltoFirewall(Model):
    """PaloAltoFirewall, as the server answers it (PaloAltoFirewallResponse).

    Answered by addPaloAltoFirewall, configurePaloAltoFirewall, listPaloAltoFirewalls.
    """

    fwdevicecapacity: int | None = None
    """how many networks the firewall can serve"""
    fwdeviceid: str | None = None
    """id of the Palo Alto firewall"""
    fwdevicename: str | None = None
    """product name of the firewall"""
    fwdevicestate: FirewallDeviceState | None = None
    """state of the firewall"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the palo alto firewall"""
    jobstatus: int | None = None
    """status of the last job on the palo alto firewall: 0 pending, 1 done, 2 failed"""
    numretries: str | None = None
    """how often a failed request is tried again"""
    physicalnetworkid: str | None = None
    """id of the physical network"""
    privateinterface: str | None = None
    """interface at the inner side"""
    privatezone: str | None = None
    """security zone at the inner side"""
    provider: str | None = None
    """name of the provider"""
    publicinterface: str | None = None
    """interface at the outer side"""
    publiczone: str | None = None
    """security zone at the outer side"""
    timeout: str | None = None
    """seconds before giving up"""
    usageinterface: str | None = None
    """interface whose traffic is counted"""
    username: str | None = None
    """the user name"""
    zoneid: str | None = None
    """id of the zone"""
