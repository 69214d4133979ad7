# @generated from api_spec/4.22.json. Edit an overlay or a template instead.
"""PaloAltoFirewall, as the server answers it (PaloAltoFirewallResponse)."""

from __future__ import annotations

from cstyped.model import Model
from ..types import FirewallDeviceState


class PaloAltoFirewall(Model):
    """PaloAltoFirewall, as the server answers it (PaloAltoFirewallResponse).

    Answered by addPaloAltoFirewall, configurePaloAltoFirewall, listPaloAltoFirewalls.
    """

    fwdevicecapacity: int | None = None
    fwdeviceid: str | None = None
    fwdevicename: str | None = None
    fwdevicestate: FirewallDeviceState | None = None
    ipaddress: str | None = None
    jobid: str | None = None
    jobstatus: int | None = None
    numretries: str | None = None
    physicalnetworkid: str | None = None
    privateinterface: str | None = None
    privatezone: str | None = None
    provider: str | None = None
    publicinterface: str | None = None
    publiczone: str | None = None
    timeout: str | None = None
    usageinterface: str | None = None
    username: str | None = None
    zoneid: str | None = None
