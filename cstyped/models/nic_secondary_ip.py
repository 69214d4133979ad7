# @generated from api_spec/4.22.json. Edit an overlay or a template instead.

from __future__ import annotations

from cstyped.runtime import Model


class NicSecondaryIp(Model):
    """NicSecondaryIp, as the server answers it (NicSecondaryIpResponse).

    Answered by addIpToNic.
    """

    id: str
    """the id"""
    ipaddress: str | None = None
    """IP address"""
    jobid: str | None = None
    """the last job on it, by id"""
    jobstatus: int | None = None
    """state of the last job on it: 0 pending, 1 done, 2 failed"""
    networkid: str | None = None
    """the network, by id"""
    nicid: str | None = None
    """the network card, by id"""
    secondaryip: list[NicSecondaryIp] | None = None
    """further addresses of the card"""
    virtualmachineid: str | None = None
    """the machine, by id"""
