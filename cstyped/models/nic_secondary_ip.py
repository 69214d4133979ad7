# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model


class NicSecondaryIp(Model):
    """NicSecondaryIp, as the server answers it (NicSecondaryIpResponse).

    Answered by addIpToNic.
    """

    id: str
    """id of the NIC secondary IP"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """id of the last job on the NIC secondary IP"""
    jobstatus: int | None = None
    """status of the last job on the NIC secondary IP: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """id of the network"""
    nicid: str | None = None
    """id of the network card"""
    secondaryip: list[NicSecondaryIp] | None = None
    """further addresses of the card"""
    virtualmachineid: str | None = None
    """id of the machine"""
